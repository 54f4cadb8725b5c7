using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Portal;

public sealed class FilingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_application_is_submitted_once_and_followed_by_number_and_code()
    {
        await using var host = new TestHost();
        using var anonymous = host.CreateClient();
        await DrainAsync(host); // the guide reaches the portal by events
        using var applicant = await host.EnterpriseAsync("zhuzao");

        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = "HB-01" });
        var id = draft.GetProperty("id").GetString();
        var early = await applicant.PostAsJsonAsync($"/api/portal/drafts/{id}/submission", new { }, Cancel);
        early.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        draft = await SendAsync(applicant, HttpMethod.Put, $"/api/portal/drafts/{id}", new { form = Form, version = draft.GetProperty("version").GetInt32() });
        draft.GetProperty("missingMaterials").GetArrayLength().ShouldBe(1);
        (await UploadAsync(applicant, id!, "MZ program"u8.ToArray())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await UploadAsync(applicant, id!, "%PDF-1.7 report"u8.ToArray())).StatusCode.ShouldBe(HttpStatusCode.Created);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SendAsync(applicant, HttpMethod.Post, $"/api/portal/drafts/{id}/submission", new { })));
        var number = receipts[0].GetProperty("caseNumber").GetString()!;
        receipts.ShouldAllBe(r => r.GetProperty("caseNumber").GetString() == number);
        receipts[0].GetProperty("completenessDue").GetString().ShouldNotBeNull();

        await DrainAsync(host);
        var mirrored = await applicant.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{number}", Cancel);
        var receipt = mirrored.GetProperty("documents").EnumerateArray().ShouldHaveSingleItem();
        await using (var scope = host.Services.CreateAsyncScope())
            (await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<EventDelivery>().Select(d => d.LastError).ToListAsync(Cancel)).ShouldBeEmpty();
        var document = await applicant.GetAsync($"/api/portal/cases/{number}/documents/{receipt.GetProperty("id").GetString()}", Cancel);
        document.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var other = await host.EnterpriseAsync("lingwai");
        (await other.GetAsync($"/api/portal/cases/{number}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var tracked = await SendAsync(anonymous, HttpMethod.Post, "/api/portal/track", new { number, code = receipts[0].GetProperty("queryCode").GetString() });
        tracked.GetProperty("applicantMasked").GetString().ShouldBe("新余某某某某某公司");
        (await anonymous.PostAsJsonAsync("/api/portal/track", new { number, code = "22222222" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_wrong_check_digit_is_told_beside_its_field()
    {
        await using var host = new TestHost();
        using var client = host.CreateClient();
        var answer = await client.PostAsJsonAsync("/api/portal/registration", Registration("a", "11010519491231002Y") with { Kind = "individual" }, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("\"idNumber\"");
    }

    private static RegistrationBody Registration(string userName, string idNumber) =>
        new("enterprise", "新余市铸造有限公司", idNumber, "张某", "13800000000", userName, "Abcdefgh12");

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, string id, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new StringContent("0"), "material" }, { new ByteArrayContent(content), "file", "报告书.pdf" } };
        return await client.PostAsync($"/api/portal/drafts/{id}/materials", form, Cancel);
    }

    private sealed record RegistrationBody(string Kind, string Name, string IdNumber, string ContactName, string Phone, string UserName, string Password);
}
