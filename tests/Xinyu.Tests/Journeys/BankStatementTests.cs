using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>The offline gateway: paid at the bank under the notice's number, recorded from the bank's statement.</summary>
public sealed class BankStatementTests(FeeHost host) : IClassFixture<FeeHost>
{
    private const string Statements = "/api/workbench/fees/statements";
    private static int _references;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_equals_the_notice_to_the_fen_is_recorded_and_the_rest_is_named()
    {
        var (paid, fee) = await host.NotifiedAsync();
        var (due, other) = await host.NotifiedAsync();
        var finance = await FinanceAsync();
        var (right, little) = (Line(fee, 8000m), Line(other, 7999.99m));

        var looked = await UploadAsync(finance, right, little, "2026170000003100,8000,2026-03-02,X1,甲", "2026470000000188,8000,2026-03-02,X2,甲");
        Outcomes(looked).ShouldBe(["Pays", "TooLittle", "NumberWrong", "NumberUnknown"]);
        (await host.KindsAsync(paid)).ShouldNotContain("FeePaid", "looking records nothing");

        var recorded = await RecordAsync(finance, looked, 1);
        Outcomes(recorded).ShouldBe(["Recorded", "TooLittle", "NumberWrong", "NumberUnknown"]);
        (await host.FeeAsync(paid)).ShouldSatisfyAllConditions(
            f => f.GetProperty("state").GetString().ShouldBe("paid"), f => f.GetProperty("receipt").GetString().ShouldBe(right.Split(',')[3]));
        (await host.KindsAsync(paid)).ShouldContain("FeePaid");
        (await host.FeeAsync(due)).GetProperty("state").GetString().ShouldBe("due");
    }

    [Fact]
    public async Task The_same_statement_twice_and_the_button_twice_record_once()
    {
        var (number, fee) = await host.NotifiedAsync();
        var finance = await FinanceAsync();
        var line = Line(fee, 8000m);
        var looked = await UploadAsync(finance, line);
        await RecordAsync(finance, looked, 1);

        Outcomes(await RecordAsync(finance, looked, 1)).ShouldBe(["Recorded"]);
        var again = await UploadAsync(finance, line);
        again.GetProperty("id").GetString().ShouldBe(looked.GetProperty("id").GetString());
        (await host.KindsAsync(number)).Count(k => k == "FeePaid").ShouldBe(1);
        Outcomes(await UploadAsync(finance, line, Line(fee, 8000m))).ShouldBe(["Recorded", "PaidTwice"]);
    }

    [Fact]
    public async Task What_was_paid_at_the_counter_meanwhile_is_not_recorded_again()
    {
        var (number, fee) = await host.NotifiedAsync();
        var finance = await FinanceAsync();
        var looked = await UploadAsync(finance, Line(fee, 8000m));
        await host.Office.DoneAsync(number, "GS", "window", $"fees/{fee.GetProperty("id").GetString()}/payment", o => new { version = Version(o), receiptNumber = "赣财1001" });

        (await SendAsync(finance, looked, 1).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:StatementNothing");
        (await host.FeeAsync(number)).GetProperty("receipt").GetString().ShouldBe("赣财1001");
    }

    [Fact]
    public async Task Who_saw_something_else_looks_again_before_anything_is_recorded()
    {
        var (number, fee) = await host.NotifiedAsync();
        var finance = await FinanceAsync();
        var looked = await UploadAsync(finance, Line(fee, 8000m));

        (await SendAsync(finance, looked, 2).ErrorAsync(HttpStatusCode.Conflict)).Code().ShouldBe("Approval:StatementOvertaken");
        (await host.FeeAsync(number)).GetProperty("state").GetString().ShouldBe("due");
    }

    [Fact]
    public async Task Another_department_finds_no_notice_and_nobody_reads_anothers_statement()
    {
        var (_, fee) = await host.NotifiedAsync();
        var finance = await FinanceAsync();
        var looked = await UploadAsync(finance, Line(fee, 8000m));
        var elsewhere = await host.Office.AsAsync("HB", "window");

        Outcomes(await UploadAsync(elsewhere, Line(fee, 8000m))).ShouldBe(["NumberUnknown"]);
        await elsewhere.GetAsync($"{Statements}/{looked.GetProperty("id").GetString()}", Cancel).ErrorAsync(HttpStatusCode.NotFound);
        (await elsewhere.GetFromJsonAsync<JsonElement>("/api/workbench/fees", Cancel)).GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Without_the_finance_post_nothing_is_recorded()
    {
        var (number, fee) = await host.NotifiedAsync();
        using var unappointed = await host.Host.OfficialAsync("GS", "window", "window", appointed: false, userName: $"gs-trainee-{Guid.CreateVersion7():N}");
        var looked = await UploadAsync(unappointed, Line(fee, 8000m));

        (await SendAsync(unappointed, looked, 1).ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Approval:PostRequired");
        (await host.FeeAsync(number)).GetProperty("state").GetString().ShouldBe("due");
    }

    [Fact]
    public async Task The_list_finds_a_fee_by_its_number_as_people_write_it()
    {
        var (number, fee) = await host.NotifiedAsync();
        var finance = await FinanceAsync();
        var notice = fee.GetProperty("noticeNumber").GetString()!;

        foreach (var filter in new[] { notice, string.Join(' ', notice.Chunk(4).Select(c => new string(c))), number })
        {
            var found = await finance.GetFromJsonAsync<JsonElement>($"/api/workbench/fees?paid=false&filter={Uri.EscapeDataString(filter)}", Cancel);
            found.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("caseNumber").GetString().ShouldBe(number);
        }

        var page = await finance.GetFromJsonAsync<JsonElement>("/api/workbench/fees?maxResultCount=1", Cancel);
        page.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("通知书号;金额\n", "StatementHeaderWrong", "第一行应当是")]
    [InlineData("通知书号,金额,缴款日期,流水号,缴款人\n1,abc,2026-03-02,B1,甲\n", "StatementAmountWrong", "第 2 行的金额“abc”不对")]
    [InlineData("通知书号,金额,缴款日期,流水号,缴款人\n1,1,2026-02-30,B1,甲\n", "StatementDateWrong", "第 2 行的缴款日期")]
    public async Task A_statement_with_a_mistake_is_refused_with_its_line(string text, string code, string sentence)
    {
        var finance = await FinanceAsync();

        var error = await PostAsync(finance, Encoding.UTF8.GetBytes(text)).ErrorAsync(HttpStatusCode.BadRequest);
        error.Code().ShouldBe("Approval:" + code);
        error["message"]!.GetValue<string>().ShouldContain(sentence);
    }

    [Fact]
    public async Task A_statement_of_no_bytes_of_another_code_page_or_too_large_is_refused()
    {
        var finance = await FinanceAsync();

        (await PostAsync(finance, []).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:StatementMissing");
        (await PostAsync(finance, [0xD0, 0xC2, 0xD3, 0xE0]).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:StatementNotText");
        (await PostAsync(finance, new byte[(256 * 1024) + 1]).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:StatementTooLarge");
    }

    private Task<HttpClient> FinanceAsync() => host.Office.AsAsync("GS", "window"); // where a department has no finance post, the window stands in

    private static string Line(JsonElement fee, decimal amount) =>
        FormattableString.Invariant($"{fee.GetProperty("noticeNumber").GetString()},{amount:0.00},2026-03-02,B{Interlocked.Increment(ref _references):D6},\"铸造, 有限公司\"");

    private static List<string?> Outcomes(JsonElement statement) => [.. statement.GetProperty("lines").EnumerateArray().Select(l => l.GetProperty("outcome").GetString())];

    private static async Task<JsonElement> UploadAsync(HttpClient client, params string[] lines)
    {
        var answer = await PostAsync(client, Encoding.UTF8.GetBytes("通知书号,金额,缴款日期,流水号,缴款人\n" + string.Join('\n', lines)));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Cancel));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", "对账单.csv" } };
        return await client.PostAsync(Statements, form, Cancel);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, JsonElement statement, int paying) =>
        client.PostAsJsonAsync($"{Statements}/{statement.GetProperty("id").GetString()}/recording", new { paying }, Cancel);

    private static async Task<JsonElement> RecordAsync(HttpClient client, JsonElement statement, int paying)
    {
        var answer = await SendAsync(client, statement, paying);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancel));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }
}
