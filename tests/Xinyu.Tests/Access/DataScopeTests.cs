using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Access;

/// <summary>Whose data: a permission opens the door, the department or the account says which cases stand behind it.</summary>
[Collection(typeof(AccessCollection))]
public sealed class DataScopeTests(PeopledHost host)
{
    private static readonly string[] OfDepartments = [XinyuRoles.Window, XinyuRoles.Handler, XinyuRoles.Reviewer, XinyuRoles.Leader, XinyuRoles.DepartmentAdmin];
    private static readonly string[] Tabs = ["All", "Open", "Mine", "Closed"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_official_of_another_department_finds_nothing_of_the_case()
    {
        var opened = await OpenAsync(host.Find(XinyuRoles.Window, "HB").Api, host.CaseNumber);
        var (id, file) = (Id(opened), opened.GetProperty("documents")[0]);
        string[] behind =
        [
            $"cases/{id}", $"cases/{id}/files/{file.GetProperty("sha256").GetString()}",
            $"cases/{id}/files/{opened.GetProperty("materials")[0].GetProperty("sha256").GetString()}"
        ];
        foreach (var role in OfDepartments)
        {
            var (own, foreign) = (host.Find(role, "HB"), host.Find(role, "GS"));
            foreach (var path in behind)
            {
                (await own.Api.GetAsync($"/api/workbench/{path}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, $"{own}: {path}");
                (await foreign.Api.GetAsync($"/api/workbench/{path}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{foreign}: {path}");
            }

            foreach (var page in new[] { behind[0], behind[1], $"cases/{id}/documents/{file.GetProperty("id").GetString()}" })
            {
                (await own.Pages.GetAsync($"/workbench/{page}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, $"{own}: {page}");
                (await foreign.Pages.GetAsync($"/workbench/{page}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{foreign}: {page}");
            }

            foreach (var tab in Tabs)
            {
                var list = await foreign.Api.GetFromJsonAsync<JsonElement>($"/api/workbench/cases?tab={tab}", Cancel);
                list.GetProperty("totalCount").GetInt32().ShouldBe(0, $"{foreign}: {tab}");
                (await foreign.Pages.GetStringAsync($"/workbench?tab={tab}", Cancel)).ShouldNotContain(host.CaseNumber);
            }

            (await own.Api.GetFromJsonAsync<JsonElement>("/api/workbench/cases?tab=All", Cancel)).GetProperty("totalCount").GetInt32().ShouldBe(1, own.ToString());
        }
    }

    [Fact]
    public async Task An_official_of_another_department_acts_on_nothing_of_the_case()
    {
        var opened = await OpenAsync(host.Find(XinyuRoles.Window, "HB").Api, host.CaseNumber);
        foreach (var (role, act, body) in new (string, string, object)[]
        {
            (XinyuRoles.Window, "accept", new { version = Version(opened) }),
            (XinyuRoles.Window, "withdraw", new { version = Version(opened), reason = "无" }),
            (XinyuRoles.Handler, "site-check", new { version = Version(opened), record = "无", officials = new[] { "甲", "乙" } }),
            (XinyuRoles.Leader, "extend", new { version = Version(opened), days = 5, reason = "无" }),
            (XinyuRoles.Handler, $"tasks/{Guid.NewGuid()}/complete", new { version = Version(opened), outcome = "agree", opinion = "无" })
        })
        {
            var answer = await ActAsync(host.Find(role, "GS").Api, opened, act, body);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
            if (act is "accept") answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        Version(await OpenAsync(host.Find(XinyuRoles.Window, "HB").Api, host.CaseNumber)).ShouldBe(Version(opened), "nothing happened to the case");
    }

    [Fact]
    public async Task An_applicant_has_his_own_drafts_cases_and_files_and_nobody_elses()
    {
        var (own, other) = (host.Owner, host.People.Last(p => p.Role == XinyuRoles.Applicant));
        var draft = await SendAsync(own.Api, HttpMethod.Post, "/api/portal/drafts", new { itemCode = "HB-01" });
        var mine = await own.Api.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{host.CaseNumber}", Cancel);
        string[] behind =
        [
            $"drafts/{draft.GetProperty("id").GetString()}", $"cases/{host.CaseNumber}",
            $"cases/{host.CaseNumber}/documents/{mine.GetProperty("documents")[0].GetProperty("id").GetString()}",
            $"cases/{host.CaseNumber}/materials/{mine.GetProperty("materials")[0].GetProperty("id").GetString()}"
        ];
        foreach (var path in behind)
        {
            (await own.Api.GetAsync($"/api/portal/{path}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, path);
            (await other.Api.GetAsync($"/api/portal/{path}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        foreach (var page in new[] { "", "/receipt", "/withdraw", "/supplement", "/rate" })
            (await other.Pages.GetAsync($"/my/{host.CaseNumber}{page}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        (await other.Api.GetStringAsync("/api/portal/cases", Cancel)).ShouldNotContain(host.CaseNumber);
        (await own.Api.GetStringAsync("/api/portal/cases", Cancel)).ShouldContain(host.CaseNumber);
        (await other.Pages.GetStringAsync("/my", Cancel)).ShouldNotContain(host.CaseNumber);
        (await own.Pages.GetStringAsync("/my", Cancel)).ShouldContain(host.CaseNumber);
        (await other.Api.DeleteAsync($"/api/portal/{behind[0]}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.Api.PostAsJsonAsync($"/api/portal/cases/{host.CaseNumber}/withdrawal", new { reason = "无" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await own.Api.DeleteAsync($"/api/portal/{behind[0]}", Cancel)).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_supervisor_sees_the_case_whatever_the_department_and_changes_none()
    {
        var supervisor = host.Find(XinyuRoles.Supervisor);
        (await supervisor.Api.GetAsync($"/api/supervision/cases/{host.CaseNumber}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await supervisor.Api.GetFromJsonAsync<JsonElement>("/api/supervision/cases", Cancel)).GetProperty("totalCount").GetInt32().ShouldBe(1);
        var opened = await OpenAsync(host.Find(XinyuRoles.Window, "HB").Api, host.CaseNumber);
        foreach (var act in new[] { "accept", "refuse-acceptance", "supplement", "withdraw", "tier", "extend", "site-check", "procedures" })
            (await ActAsync(supervisor.Api, opened, act, new { version = Version(opened) })).StatusCode.ShouldBe(HttpStatusCode.Forbidden, act);
    }
}
