using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Two clerks at the same moment. On PostgreSQL both really are in the database at once; a payment is recorded by one of them.</summary>
public sealed class FeeRaceTests(FeeHost host) : IClassFixture<FeeHost>
{
    private const string Statements = "/api/workbench/fees/statements";
    private const int Rounds = 5;
    private static int _references;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_clerks_who_record_the_same_statement_at_once_record_each_payment_once()
    {
        using var colleague = await ColleagueAsync();
        for (var round = 0; round < Rounds; round++)
        {
            var (first, one) = await host.NotifiedAsync();
            var (second, two) = await host.NotifiedAsync();
            using var me = await host.Host.SignedInAsync("gs-window");
            using var other = await host.Host.SignedInAsync("gs-colleague");
            string[] lines = [Line(one), Line(two)];
            var (mine, others) = (await UploadAsync(me, lines), await UploadAsync(other, lines));
            mine.ShouldNotBe(others, "each has his own copy of the file");

            var answers = await Task.WhenAll(RecordAsync(me, mine, 2), RecordAsync(other, others, 2));

            answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(1, string.Join(" | ", answers.Select(a => a.Text)));
            answers.Single(a => a.StatusCode != HttpStatusCode.OK).ShouldSatisfyAllConditions(
                a => a.StatusCode.ShouldBeOneOf(HttpStatusCode.Conflict, HttpStatusCode.BadRequest), a => (a.Text.Contains("Approval:StatementOvertaken") || a.Text.Contains("Approval:StatementNothing")).ShouldBeTrue(a.Text));
            foreach (var number in new[] { first, second })
                (await host.KindsAsync(number)).Count(k => k == "FeePaid").ShouldBe(1, $"round {round}");
        }
    }

    [Fact]
    public async Task Two_clerks_who_take_the_same_payment_at_once_give_one_receipt()
    {
        using var colleague = await ColleagueAsync();
        for (var round = 0; round < Rounds; round++)
        {
            var (number, fee) = await host.NotifiedAsync();
            using var me = await host.Host.SignedInAsync("gs-window");
            using var other = await host.Host.SignedInAsync("gs-colleague");
            var opened = await OpenAsync(me, number);
            var url = $"/api/workbench/cases/{Id(opened)}/fees/{fee.GetProperty("id").GetString()}/payment";
            var answers = await Task.WhenAll(new[] { (me, "赣财A"), (other, "赣财B") }.Select(
                c => AnswerAsync(c.Item1.PostAsJsonAsync(url, new { version = Version(opened), receiptNumber = c.Item2 + round }, Cancel))));

            answers.Count(a => (int)a.StatusCode < 300).ShouldBe(1, string.Join(" | ", answers.Select(a => a.Text)));
            answers.Single(a => (int)a.StatusCode >= 300).ShouldSatisfyAllConditions(
                a => a.StatusCode.ShouldBeOneOf(HttpStatusCode.Conflict, HttpStatusCode.BadRequest), a => a.Text.ShouldContain("\"code\""));
            (await host.KindsAsync(number)).Count(k => k == "FeePaid").ShouldBe(1, $"round {round}");
            (await host.FeeAsync(number)).GetProperty("receipt").GetString().ShouldBeOneOf($"赣财A{round}", $"赣财B{round}");
        }
    }

    [Fact]
    public async Task A_statement_at_the_bank_and_a_payment_at_the_counter_at_once_are_one_payment()
    {
        using var colleague = await ColleagueAsync();
        for (var round = 0; round < Rounds; round++)
        {
            var (number, fee) = await host.NotifiedAsync();
            using var me = await host.Host.SignedInAsync("gs-window");
            using var other = await host.Host.SignedInAsync("gs-colleague");
            var statement = await UploadAsync(me, Line(fee));
            var opened = await OpenAsync(other, number);
            var counter = other.PostAsJsonAsync(
                $"/api/workbench/cases/{Id(opened)}/fees/{fee.GetProperty("id").GetString()}/payment", new { version = Version(opened), receiptNumber = $"赣财C{round}" }, Cancel);
            var answers = await Task.WhenAll(RecordAsync(me, statement, 1), AnswerAsync(counter));
            answers.Count(a => (int)a.StatusCode < 300).ShouldBe(1, string.Join(" | ", answers.Select(a => a.Text)));
            answers.ShouldAllBe(a => (int)a.StatusCode < 500);
            (await host.KindsAsync(number)).Count(k => k == "FeePaid").ShouldBe(1, $"round {round}");
        }
    }

    [Fact]
    public async Task The_same_file_sent_twice_at_once_is_one_statement()
    {
        var (_, fee) = await host.NotifiedAsync();
        using var me = await host.Host.SignedInAsync("gs-window");
        var line = Line(fee);
        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => UploadAsync(me, line)));
        ids.Distinct().ShouldHaveSingleItem();
    }

    /// <summary>A second holder of the window's post, made once.</summary>
    private async Task<HttpClient> ColleagueAsync()
    {
        if (Interlocked.CompareExchange(ref host.Colleagues, 1, 0) == 0) return await host.Host.OfficialAsync("GS", "window", "window", userName: "gs-colleague");
        return await host.Host.SignedInAsync("gs-colleague");
    }

    private static string Line(JsonElement fee) =>
        FormattableString.Invariant($"{fee.GetProperty("noticeNumber").GetString()},8000.00,2026-03-02,R{Interlocked.Increment(ref _references):D6},甲");

    private static async Task<string> UploadAsync(HttpClient client, params string[] lines)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("通知书号,金额,缴款日期,流水号,缴款人\n" + string.Join('\n', lines))), "file", "对账单.csv" } };
        var answer = await client.PostAsync(Statements, form, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Cancel));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString()!;
    }

    private static Task<Answer> RecordAsync(HttpClient client, string statement, int paying) =>
        AnswerAsync(client.PostAsJsonAsync($"{Statements}/{statement}/recording", new { paying }, Cancel));

    private static async Task<Answer> AnswerAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }

    private sealed record Answer(HttpStatusCode StatusCode, string Text);
}
