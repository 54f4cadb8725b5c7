using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Payments;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Fee lines by the item's standard: notified with the acceptance, paid once with a receipt number. Arts. 58, 59.</summary>
public sealed class FeeTests(FeeHost host) : IClassFixture<FeeHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Article_58_a_listed_line_is_notified_with_the_acceptance_and_its_payment_recorded_once()
    {
        var number = await host.ReceivedAsync();
        (await host.KindsAsync(number)).ShouldNotContain("FeeNotified", "nothing is charged before acceptance");
        (await host.FeeAsync(number)).GetProperty("state").GetString().ShouldBe("proposed");
        await host.Office.DoneAsync(number, "GS", "window", "accept", o => new { version = Version(o) });
        (await host.KindsAsync(number)).ShouldContain("FeeNotified");
        var fee = await host.FeeAsync(number);
        (fee.GetProperty("amount").GetDecimal(), fee.GetProperty("state").GetString()).ShouldBe((8000m, "due"));

        var url = $"fees/{fee.GetProperty("id").GetString()}/payment";
        await RefusedAsync(number, url, "", "Approval:ReceiptRequired");
        await host.Office.DoneAsync(number, "GS", "window", url, o => new { version = Version(o), receiptNumber = "赣财0001" });
        (await host.KindsAsync(number)).ShouldContain("FeePaid");
        fee = await host.FeeAsync(number);
        (fee.GetProperty("state").GetString(), fee.GetProperty("receipt").GetString(), fee.GetProperty("paidOn").GetString()).ShouldBe(("paid", "赣财0001", "2026-03-02"));
        await RefusedAsync(number, url, "赣财0002", "Approval:FeeAlreadyPaid");
    }

    [Fact]
    public async Task The_notice_names_the_number_to_pay_under_and_the_applicant_can_read_it()
    {
        var (number, fee) = await host.NotifiedAsync();
        var notice = fee.GetProperty("noticeNumber").GetString()!;
        PaymentNoticeNumber.TryParse(notice, out _).ShouldBeTrue(notice);
        await DrainAsync(host.Host);

        using var applicant = await host.Host.SignedInAsync("zhuzao");
        var mine = await applicant.GetStringAsync($"/api/portal/cases/{number}", Cancel);
        mine.ShouldContain("缴费通知书");
        DueFees(mine).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.GetProperty("notice").GetString().ShouldBe(notice), f => f.GetProperty("amount").GetString().ShouldBe("8000.00"), f => f.GetProperty("payAt").GetString()!.ShouldContain("各网点"));
        var opened = await host.Office.OpenAsync(number, "GS");
        var document = opened.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "payment-notice");
        var sheet = await (await host.Office.AsAsync("GS", "window")).GetStringAsync($"/api/workbench/cases/{Id(opened)}/files/{document.GetProperty("sha256").GetString()}", Cancel);
        sheet.ShouldContain(notice);
        sheet.ShouldContain("8000.00");
        sheet.ShouldContain("市财政非税收入代收银行各网点，凭通知书号缴款");

        await host.Office.DoneAsync(number, "GS", "window", $"fees/{fee.GetProperty("id").GetString()}/payment", o => new { version = Version(o), receiptNumber = "赣财0006" });
        await DrainAsync(host.Host);
        DueFees(await applicant.GetStringAsync($"/api/portal/cases/{number}", Cancel)).ShouldBeEmpty();
    }

    private static List<JsonElement> DueFees(string mine) => [.. JsonSerializer.Deserialize<JsonElement>(mine).GetProperty("dueFees").EnumerateArray()];

    [Fact]
    public async Task Article_58_a_fee_that_is_not_listed_cannot_be_entered()
    {
        var (number, fee) = await host.NotifiedAsync();

        await RefusedAsync(number, $"fees/{Guid.CreateVersion7()}/payment", "赣财0003", "Approval:FeeNotListed");
        await host.Office.DoneAsync(number, "GS", "window", $"fees/{fee.GetProperty("id").GetString()}/payment",
            o => new { version = Version(o), receiptNumber = "赣财0004", name = "加急费", amount = 99999m });
        (await host.FeeAsync(number)).ShouldSatisfyAllConditions(
            f => f.GetProperty("name").GetString().ShouldBe("登记费"), f => f.GetProperty("amount").GetDecimal().ShouldBe(8000m));
    }

    [Fact]
    public async Task A_fee_is_not_taken_before_it_is_notified()
    {
        var number = await host.ReceivedAsync();
        var fee = await host.FeeAsync(number);

        var answer = await host.Office.ActAsync(number, "GS", "window", $"fees/{fee.GetProperty("id").GetString()}/payment", o => new { version = Version(o), receiptNumber = "赣财0005" });
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Conflict);
        (await host.FeeAsync(number)).GetProperty("state").GetString().ShouldBe("proposed");
    }

    [Fact]
    public async Task What_a_supplement_changes_changes_the_fee_until_it_is_notified()
    {
        var number = await host.ReceivedAsync();
        host.Amount = 9000;
        await SupplementAsync(number);
        (await host.FeeAsync(number)).GetProperty("amount").GetDecimal().ShouldBe(9000m);
        await host.Office.DoneAsync(number, "GS", "window", "accept", o => new { version = Version(o) });
        (await host.FeeAsync(number)).ShouldSatisfyAllConditions(
            f => f.GetProperty("amount").GetDecimal().ShouldBe(9000m), f => f.GetProperty("state").GetString().ShouldBe("due"));
    }

    [Fact]
    public async Task A_formula_that_fails_after_a_supplement_leaves_the_fee_as_it_was()
    {
        var number = await host.ReceivedAsync();
        host.Amount = null;
        await SupplementAsync(number);
        (await host.FeeAsync(number)).GetProperty("amount").GetDecimal().ShouldBe(8000m);
    }

    private async Task SupplementAsync(string number)
    {
        await host.Office.DoneAsync(number, "GS", "window", "supplement", o => new { version = Version(o), until = "2026-03-12", defects = new[] { new { material = 0, text = "缺签章。" } } });
        await DrainAsync(host.Host);
        using var applicant = await host.Host.SignedInAsync("zhuzao");
        await UploadAsync(applicant, $"/api/portal/cases/{number}/supplement/materials", 0, $"补页{Guid.CreateVersion7()}.pdf");
        (await applicant.PostAsJsonAsync($"/api/portal/cases/{number}/supplement", new { declareComplete = true }, Cancel)).EnsureSuccessStatusCode();
        await DrainAsync(host.Host);
    }

    private async Task RefusedAsync(string number, string url, string receiptNumber, string code) =>
        (await host.Office.ActAsync(number, "GS", "window", url, o => new { version = Version(o), receiptNumber }).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe(code);
}
