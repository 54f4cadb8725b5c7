using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;
using static Xinyu.Tests.Supervision.WatchedCase;

namespace Xinyu.Tests.Supervision;

public sealed class SupervisionAccessTests : IAsyncLifetime
{
    private static readonly string[] Lists = ["cases", "cards", "ledger/entries", "ledger/heads", "rules", "rules/parameters"];
    private static readonly string[] Pages = ["", "/cases", "/cards", "/ledger", "/wall", "/rules"];
    private readonly WatchedCase _case = new();
    private SupervisionBench _bench = null!;

    public async ValueTask InitializeAsync()
    {
        _bench = await SupervisionBench.StartAsync();
        await _bench.TellAsync(_case.Running());
        await _bench.SweepAsync(At(3, 17));
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Officials_and_strangers_are_kept_out_of_everything()
    {
        using var window = await _bench.SignInAsync("chuangkou", XinyuRoles.Window);
        using var stranger = _bench.Anonymous();
        foreach (var path in Lists.Append("board").Append("ledger/verification").Append($"cases/{_case.Number}"))
        {
            (await window.GetAsync($"/api/supervision/{path}")).StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
            (await stranger.GetAsync($"/api/supervision/{path}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
        foreach (var page in Pages)
            (await stranger.GetAsync($"/supervision{page}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var parameter = await window.PostAsJsonAsync("/api/supervision/rules/parameters", new { key = "warning-days", value = 1, reason = "x" });
        parameter.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_supervisor_reads_lists_board_trace_and_ledger()
    {
        using var supervisor = await _bench.SignInAsync("jiancha", XinyuRoles.Supervisor);
        foreach (var path in Lists)
        {
            var list = await supervisor.GetFromJsonAsync<JsonElement>($"/api/supervision/{path}");
            list.GetProperty("totalCount").GetInt32().ShouldBe(list.GetProperty("items").GetArrayLength(), path);
        }
        var row = (await supervisor.GetFromJsonAsync<JsonElement>("/api/supervision/cases?department=HB&light=Yellow")).GetProperty("items")[0];
        row.GetProperty("caseNumber").GetString().ShouldBe(_case.Number);
        (await supervisor.GetFromJsonAsync<JsonElement>("/api/supervision/cases?department=GS")).GetProperty("totalCount").GetInt32().ShouldBe(0);

        var board = await supervisor.GetFromJsonAsync<JsonElement>("/api/supervision/board");
        board.GetProperty("figures").GetProperty("yellowCards").GetInt32().ShouldBe(1);
        var month = board.GetProperty("month");
        (month.GetProperty("carriedOver").GetInt32() + month.GetProperty("received").GetInt32())
            .ShouldBe(month.GetProperty("closed").GetInt32() + month.GetProperty("open").GetInt32());
        board.GetProperty("lights").EnumerateArray().Single(l => l.GetProperty("code").GetString() == "HB").GetProperty("light").GetString().ShouldBe("Yellow");

        var trace = await supervisor.GetFromJsonAsync<JsonElement>($"/api/supervision/cases/{_case.Number}");
        trace.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("seq").GetInt32()).ShouldBe([1, 2, 3]);
        trace.GetProperty("steps")[1].GetProperty("post").GetString().ShouldBe("承办岗");

        var verification = await supervisor.GetFromJsonAsync<JsonElement>("/api/supervision/ledger/verification");
        (verification.GetProperty("valid").GetBoolean(), verification.GetProperty("length").GetInt32(), verification.GetProperty("firstBad").ValueKind)
            .ShouldBe((true, 0, JsonValueKind.Null));
    }

    [Fact]
    public async Task Unknown_things_and_bad_input_are_answered_with_a_sentence()
    {
        using var supervisor = await _bench.SignInAsync("jiancha", XinyuRoles.Supervisor);
        await supervisor.GetAsync("/api/supervision/cases/HB-1").ErrorAsync(HttpStatusCode.NotFound);
        await supervisor.GetAsync($"/api/supervision/cards/{Guid.NewGuid()}").ErrorAsync(HttpStatusCode.NotFound);
        (await supervisor.GetAsync("/api/supervision/cases?light=Blue")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await supervisor.GetAsync("/api/supervision/cases?maxResultCount=100000")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var range = await supervisor.PostAsJsonAsync("/api/supervision/rules/parameters", new { key = "warning-days", value = 99, reason = "x" }).ErrorAsync(HttpStatusCode.BadRequest);
        range.Code().ShouldBe("Supervision:ParameterRange");
        (await supervisor.PostAsJsonAsync("/api/supervision/rules/parameters", new { key = "no-such", value = 1, reason = "x" }).ErrorAsync(HttpStatusCode.BadRequest))
            .Code().ShouldBe("Supervision:UnknownParameter");
    }
}
