using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Cases;
using Xinyu.Supervision.Cards;
using Xinyu.Tests.Abp.Web;
using static Xinyu.Tests.Supervision.WatchedCase;

namespace Xinyu.Tests.Supervision;

public sealed class CardLifeTests : IAsyncLifetime
{
    private SupervisionBench _bench = null!;
    private HttpClient _supervisor = null!;

    public async ValueTask InitializeAsync()
    {
        _bench = await SupervisionBench.StartAsync();
        _supervisor = await _bench.SignInAsync("jiancha1", XinyuRoles.Supervisor);
        await _bench.TellAsync(new WatchedCase().Running());
        await _bench.SweepAsync(At(3, 17));
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task A_card_is_sent_urged_appealed_and_the_appeal_decided_by_another()
    {
        var id = await OnlyAsync();
        await ActAsync(_supervisor, id, "Urged").ErrorAsync(HttpStatusCode.Conflict);
        (await DoneAsync(_supervisor, id, "Sent")).ShouldBe("Sent");
        (await ActAsync(_supervisor, id, "Urged", replyDue: "2020-01-02").ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Supervision:ReplyDatePast");
        (await DoneAsync(_supervisor, id, "Urged")).ShouldBe("Urged");
        (await ActAsync(_supervisor, id, "Appealed").ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Supervision:ReasonRequired");
        (await DoneAsync(_supervisor, id, "Appealed", "材料是最后一天才到的")).ShouldBe("Appealed");
        (await ActAsync(_supervisor, id, "AppealUpheld", "属实").ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Supervision:AppealByIssuer");
        (await ActAsync(_supervisor, id, "Withdrawn", "绕过复核").ErrorAsync(HttpStatusCode.Conflict)).Code().ShouldBe("Supervision:CardActNotAllowed");

        var other = await _bench.SignInAsync("jiancha2", XinyuRoles.Supervisor);
        (await DoneAsync(other, id, "AppealRejected", "时钟没有停过")).ShouldBe("Sent");
        (await DoneAsync(other, id, "Settled", "已办结并整改")).ShouldBe("Settled");
        var view = await _supervisor.GetFromJsonAsync<JsonElement>($"/api/supervision/cards/{id}");
        view.GetProperty("acts").EnumerateArray().Select(a => a.GetProperty("kind").GetString())
            .ShouldBe(["Raised", "Sent", "Urged", "Appealed", "AppealRejected", "Settled"]);
    }

    [Fact]
    public async Task The_board_s_button_and_the_menu_count_the_same_cards_and_no_warning()
    {
        await _bench.TellAsync(new WatchedCase { Number = "HB-20260302-0002-1" }.Running());
        await _bench.SweepAsync(At(3, 12));
        (await _bench.CardsAsync()).Select(c => c.State).ShouldBe([CardState.ToSend, CardState.Standing], ignoreOrder: true);
        using var browser = await _bench.BrowserAsync("jiancha1");
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync("/supervision", TestContext.Current.CancellationToken));
        page.ShouldContain("处理 1 张牌");
        System.Text.RegularExpressions.Regex.Match(page, "href=\"/supervision/cards\"[^>]*>(?:(?!</a>).)*<span class=\"count\">(\\d+)</span>", System.Text.RegularExpressions.RegexOptions.Singleline)
            .Groups[1].Value.ShouldBe("1");
    }

    [Fact]
    public async Task Who_saw_an_older_version_is_told_so()
    {
        var id = await OnlyAsync();
        await DoneAsync(_supervisor, id, "Sent");
        await ActAsync(_supervisor, id, "Withdrawn", "误判", version: 1).ErrorAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_sent_yellow_card_that_turns_red_has_to_be_sent_again()
    {
        var id = await OnlyAsync();
        await DoneAsync(_supervisor, id, "Sent");
        await _bench.SweepAsync(At(3, 31));
        var card = (await _bench.CardsAsync()).ShouldHaveSingleItem();
        (card.Level, card.State).ShouldBe((CardLevel.Red, CardState.ToSend));
    }

    [Fact]
    public async Task No_act_on_a_card_changes_the_case()
    {
        var before = (await _bench.CardsAsync()).Single().CaseId;
        await DoneAsync(_supervisor, await OnlyAsync(), "Withdrawn", "误判");
        var watch = await _bench.WatchAsync(before);
        (watch.State, watch.LastSeq).ShouldBe((CaseState.InReview, 3));
    }

    private async Task<Guid> OnlyAsync()
    {
        var list = await _supervisor.GetFromJsonAsync<JsonElement>("/api/supervision/cards?tab=Open");
        list.GetProperty("totalCount").GetInt32().ShouldBe(1);
        return list.GetProperty("items")[0].GetProperty("id").GetGuid();
    }

    private static async Task<string?> DoneAsync(HttpClient client, Guid id, string act, string? text = null)
    {
        var answer = await ActAsync(client, id, act, text);
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return JsonSerializer.Deserialize<JsonElement>(body).GetProperty("card").GetProperty("state").GetString();
    }

    private static async Task<HttpResponseMessage> ActAsync(HttpClient client, Guid id, string act, string? text = null, string? replyDue = null, int? version = null)
    {
        var seen = version ?? (await client.GetFromJsonAsync<JsonElement>($"/api/supervision/cards/{id}")).GetProperty("card").GetProperty("version").GetInt32();
        return await client.PostAsJsonAsync($"/api/supervision/cards/{id}/acts", new { act, version = seen, text, replyDue });
    }
}
