using Xinyu.Browser.Tests.Site;

namespace Xinyu.Browser.Tests.Pages;

/// <summary>Every page of every role, on a desk and on a phone.</summary>
[Collection(PageSiteCollection.Name)]
public sealed class PageSweepTests(PageSite site)
{
    public static TheoryData<string, int> RolesAndWidths()
    {
        var data = new TheoryData<string, int>();
        foreach (var role in new[] { PageCatalogue.Anybody, PageCatalogue.Applicant, "window", "handler", "reviewer", "leader", "supervisor", "complaints", "department-admin", "admin" })
        {
            data.Add(role, 1280);
            data.Add(role, 390);
        }
        return data;
    }

    [Fact]
    public void Every_page_of_the_host_is_looked_at()
    {
        var visited = site.Visits.Select(v => v.Template).Concat(PageCatalogue.NotLookedAt.Keys).ToHashSet();
        PageCatalogue.Pages(site.Host.Services).Select(p => p.Template).Where(t => !visited.Contains(t))
            .ShouldBeEmpty("give these pages an address in PageAddresses");
    }

    [Theory]
    [MemberData(nameof(RolesAndWidths))]
    public async Task A_page_is_accessible_whole_and_quiet(string role, int width)
    {
        await site.Town.SweepAsync();
        await using var visitor = await Visitor.ComeAsync(site, width, UserOf(role));
        var found = new List<string>();
        foreach (var visit in site.Visits.Where(v => v.Role == role))
        {
            var answer = await visitor.Page.GotoAsync(visit.Url);
            await Screenshots.TakeAsync(visitor.Page, role, visit.Name, width);
            var complaints = visitor.TakeComplaints().Where(c => visit.Status == 200 || !c.Contains("status of"));
            found.AddRange(complaints.Concat(await PageChecks.RunAsync(visitor.Page)).Select(f => $"{visit.Url} {f}"));
            if (answer!.Status != visit.Status) found.Add($"{visit.Url} answers {answer.Status}");
        }
        found.ShouldBeEmpty(string.Join('\n', found));
    }

    private static string? UserOf(string role) => role switch
    {
        PageCatalogue.Anybody => null,
        PageCatalogue.Applicant => Town.Applicant,
        _ => $"hb-{role}",
    };
}
