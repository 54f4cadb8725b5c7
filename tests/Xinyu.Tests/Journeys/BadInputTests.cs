using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>What people get wrong, each told in the error body with its code.</summary>
public sealed class BadInputTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unknown_item_is_not_found_and_a_closed_one_says_that_it_is_not_open_yet()
    {
        using var applicant = await ApplicantAsync();
        (await applicant.PostAsJsonAsync("/api/portal/drafts", new { itemCode = "ZZ-99" }, Cancel).ErrorAsync(HttpStatusCode.NotFound)).Message().ShouldNotBeEmpty();
        var closed = await applicant.PostAsJsonAsync("/api/portal/drafts", new { itemCode = "HB-02" }, Cancel);
        ((int)closed.StatusCode).ShouldBeInRange(400, 409);
        (await closed.Content.ReadAsStringAsync(Cancel)).ShouldContain("Portal:ItemNotOpen");
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_whatever_type_the_browser_claims()
    {
        using var applicant = await ApplicantAsync();
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = "JS-01" });
        var url = $"/api/portal/drafts/{draft.GetProperty("id").GetString()}/materials";
        foreach (var (content, name) in new[] { ("MZ program", "报告.pdf"), ("<html><script>1</script>", "图.png"), ("", "空.pdf"), ("%PDF-1.7", "名字.exe"), ("PK\u0003\u0004", "表.docx") })
        {
            using var upload = new MultipartFormDataContent { { new StringContent("0"), "material" }, { new ByteArrayContent(System.Text.Encoding.Latin1.GetBytes(content)), "file", name } };
            (await applicant.PostAsync(url, upload, Cancel).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldStartWith("Filing:File", Case.Sensitive, name);
        }
    }

    [Fact]
    public async Task A_file_over_twenty_megabytes_is_refused_with_its_size()
    {
        using var applicant = await ApplicantAsync();
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = "JS-01" });
        var content = new byte[20 * 1024 * 1024 + 1];
        "%PDF-1.7"u8.CopyTo(content);
        using var upload = new MultipartFormDataContent { { new StringContent("0"), "material" }, { new ByteArrayContent(content), "file", "大.pdf" } };
        var answer = await applicant.PostAsync($"/api/portal/drafts/{draft.GetProperty("id").GetString()}/materials", upload, Cancel);
        ((int)answer.StatusCode).ShouldBeOneOf(400, 413);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("\"error\"");
    }

    [Fact]
    public async Task Wrong_check_digits_and_wrong_types_are_told_beside_their_fields()
    {
        using var applicant = await ApplicantAsync();
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = "GS-01" });
        var url = $"/api/portal/drafts/{draft.GetProperty("id").GetString()}";
        var form = new { legalIdCard = "110105194912310020", registerCapital = "很多", termYears = 3.5, companyType = "合伙", contactPhone = "电话", shareholders = new[] { new { holderName = 5 } } };
        var saved = await SendAsync(applicant, HttpMethod.Put, url, new { form, version = draft.GetProperty("version").GetInt32() });
        var told = saved.GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("fieldId").GetString()).ToList();
        foreach (var field in new[] { "legalIdCard", "registerCapital", "termYears", "companyType", "contactPhone", "shareholders" }) told.ShouldContain(field);
        (await applicant.PostAsJsonAsync(url + "/submission", new { }, Cancel).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Portal:DraftIncomplete");
        var stale = await applicant.PutAsJsonAsync(url, new { form = new { }, version = 0 }, Cancel);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict, "somebody saved in between");
    }

    [Fact]
    public async Task Nobody_acts_with_another_role_s_rights_or_on_anothers_case()
    {
        using var applicant = await ApplicantAsync();
        var filed = await FileAsync(pilot.Host, applicant, PilotHost.Items.Single(i => i.Code == "JT-01"), asked: false);
        var opened = await pilot.Office.OpenAsync(filed.Number, "JT");
        (await ActAsync(applicant, opened, "accept", new { version = Version(opened) })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var anybody = pilot.Host.CreateClient();
        (await ActAsync(anybody, opened, "accept", new { version = Version(opened) })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var other = await pilot.Host.EnterpriseAsync("taren");
        foreach (var (act, body) in new (string, object)[] { ("withdrawal", new { reason = "不是我的。" }), ("rating", new { stars = 1 }), ("hearing", new { }), ("supplement", new { declareComplete = true }) })
            (await other.PostAsJsonAsync($"/api/portal/cases/{filed.Number}/{act}", body, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, act);
        var mistyped = await anybody.PostAsJsonAsync("/api/portal/track", new { number = filed.Number[..^1] + (filed.Number[^1] == '1' ? '2' : '1'), code = filed.QueryCode }, Cancel);
        (await mistyped.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("error").GetProperty("code").GetString().ShouldBe("Portal:CaseNumberMistyped");
    }

    private async Task<HttpClient> ApplicantAsync()
    {
        pilot.At("2026-03-02 09:00");
        return await pilot.Host.SignedInAsync("zhuzao");
    }
}
