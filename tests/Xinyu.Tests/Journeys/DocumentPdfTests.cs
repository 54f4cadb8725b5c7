using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Printing;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.SystemAdmin;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

public sealed class DocumentPdfTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_administrator_is_told_where_no_document_can_become_a_pdf()
    {
        await using var host = new TestHost(("Printing:ChromiumPath", "none"));
        (await host.OfficialAsync("HB", "system-admin", XinyuRoles.SystemAdmin, appointed: false)).Dispose();
        using var administrator = await host.BrowserAsync("hb-system-admin");
        System.Net.WebUtility.HtmlDecode(await administrator.GetStringAsync("/admin/templates", Cancel)).ShouldContain("这台主机上没有能用的 Chromium");
    }

    [Fact, Trait("Needs", "Chromium")]
    public async Task The_applicant_and_the_office_download_the_same_print_of_a_document()
    {
        await using var host = new TestHost();
        var (applicant, number) = await FiledAsync(host);
        using var window = await host.OfficialAsync("HB", "window", XinyuRoles.Window);
        var (id, documentNumber) = await ReceiptAsync(applicant, number);

        var first = await applicant.GetAsync($"/api/portal/cases/{number}/documents/{id}/pdf", Cancel);
        first.StatusCode.ShouldBe(HttpStatusCode.OK, await first.Content.ReadAsStringAsync(Cancel));
        first.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var pdf = await first.Content.ReadAsByteArrayAsync(Cancel);
        var text = await Pdf.TextAsync(pdf);
        text.ShouldContain(documentNumber);
        text.ShouldContain("新余市铸造有限公司");
        (await Pdf.InfoAsync(pdf)).ShouldContain("A4");

        var opened = await OpenAsync(window, number);
        var again = await window.GetByteArrayAsync($"/api/workbench/cases/{Id(opened)}/documents/{id}/pdf", Cancel);
        again.ShouldBe(pdf, "printed once");
        applicant.Dispose();
    }

    [Fact]
    public async Task Without_Chromium_the_page_is_the_document_and_the_host_says_that_there_is_no_PDF()
    {
        await using var host = new TestHost(("Printing:ChromiumPath", "none"));
        var (applicant, number) = await FiledAsync(host);
        var (id, _) = await ReceiptAsync(applicant, number);
        (await applicant.GetAsync($"/api/portal/cases/{number}/documents/{id}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var refused = await applicant.GetAsync($"/api/portal/cases/{number}/documents/{id}/pdf", Cancel);
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await refused.Content.ReadAsStringAsync(Cancel)).ShouldContain("Abp:PrintingUnavailable");

        var ready = await applicant.GetFromJsonAsync<JsonElement>("/health/ready", Cancel);
        ready.GetProperty("status").GetString().ShouldBe("Healthy");
        ready.GetProperty("checks").EnumerateArray().Single(c => c.GetProperty("name").GetString() == "document-pdf")
            .GetProperty("status").GetString().ShouldBe("Degraded");
        applicant.Dispose();
    }

    private static async Task<(string Id, string Number)> ReceiptAsync(HttpClient applicant, string number)
    {
        var view = await applicant.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{number}", Cancel);
        var document = view.GetProperty("documents").EnumerateArray().First();
        return (document.GetProperty("id").GetString()!, document.GetProperty("number").GetString()!);
    }
}
