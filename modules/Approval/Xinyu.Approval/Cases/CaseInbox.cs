using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Cases;

internal sealed class CaseInbox(XinyuDbContext db, IClock clock, ICurrentUser user, ILegalCalendar calendars, CaseReader reader) : ICaseInbox
{
    private const int MaxPage = 200;

    public async Task<CasePage> GetListAsync(CaseListInput input, CancellationToken cancellationToken = default)
    {
        var today = LegalDay.Of(clock.Now);
        var matching = Matching(input);
        var mine = await MineAsync(today, cancellationToken);
        var open = db.Set<CaseTask>().Where(t => t.ClosedAt == null && mine.Departments.Contains(t.DepartmentCode) && mine.Posts.Contains(t.Post)
            && mine.Pairs.Contains(t.DepartmentCode + "/" + t.Post));
        var tab = Tab(matching, input.Tab, mine, open);
        var chosen = input.Light is { } light ? tab.Where(CaseLights.Is(light, today)) : tab;
        var rows = await CaseLights.Sort(chosen, input.Sorting, today)
            .Skip(Math.Max(0, input.SkipCount)).Take(Math.Clamp(input.MaxResultCount, 1, MaxPage))
            .Select(CaseReader.Row).ToListAsync(cancellationToken);
        var calendar = await calendars.GetAsync(cancellationToken);
        var names = await reader.DepartmentNamesAsync([.. rows.Select(r => r.DepartmentCode).Distinct()], cancellationToken);
        var all = await CountAsync(matching, today, cancellationToken);
        var counts = new Dictionary<CaseTab, Dictionary<CaseLight, long>>
        {
            [CaseTab.Mine] = await CountAsync(Tab(matching, CaseTab.Mine, mine, open), today, cancellationToken),
            [CaseTab.Open] = all.Where(l => l.Key != CaseLight.Done).ToDictionary(),
            [CaseTab.Closed] = all.Where(l => l.Key == CaseLight.Done).ToDictionary(),
            [CaseTab.All] = all,
        };
        var tabs = counts.ToDictionary(c => c.Key, c => c.Value.Values.Sum());
        var lights = Enum.GetValues<CaseLight>().ToDictionary(l => l, l => counts[input.Tab].GetValueOrDefault(l));
        return new(
            input.Light is { } wanted ? lights[wanted] : tabs[input.Tab], [.. rows.Select(r => CaseReader.Summary(r, names.GetValueOrDefault(r.DepartmentCode, r.DepartmentCode), calendar, today))], tabs,
            lights);
    }

    public Task<CaseDetail> GetAsync(Guid caseId, CancellationToken cancellationToken = default) => reader.ReadAsync(caseId, cancellationToken);

    public Task<Guid?> FindIdAsync(string caseNumber, CancellationToken cancellationToken = default) =>
        db.Set<Case>().AsNoTracking().Where(c => c.CaseNumber == caseNumber).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(cancellationToken);

    public Task<CaseFile?> OpenFileAsync(Guid caseId, string sha256, CancellationToken cancellationToken = default) =>
        reader.OpenFileAsync(caseId, sha256, cancellationToken);

    private IQueryable<Case> Matching(CaseListInput input)
    {
        var cases = db.Set<Case>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim();
            cases = cases.Where(c => c.CaseNumber == text || c.Title.Contains(text) || c.ApplicantName.Contains(text) || c.ItemName.Contains(text) || c.ItemCode == text);
        }
        if (!string.IsNullOrEmpty(input.DepartmentCode)) cases = cases.Where(c => c.DepartmentCode == input.DepartmentCode);
        if (!string.IsNullOrEmpty(input.ItemCode)) cases = cases.Where(c => c.ItemCode == input.ItemCode);
        if (input.State is { } state) cases = cases.Where(c => c.State == state);
        return cases;
    }

    private async Task<HeldPosts> MineAsync(DateOnly today, CancellationToken cancellationToken)
    {
        if (user.Id is not { } id) return new([], [], []);
        var held = await db.Set<Appointment>().AsNoTracking()
            .Where(a => a.UserId == id && a.From <= today && (a.To == null || a.To >= today))
            .Select(a => new { a.DepartmentCode, a.PostCode }).Distinct().ToListAsync(cancellationToken);
        return new(
            [.. held.Select(h => h.DepartmentCode).Distinct()], [.. held.Select(h => h.PostCode).Distinct()],
            held.ConvertAll(h => h.DepartmentCode + "/" + h.PostCode));
    }

    /// <summary>The appointments of today. The pairs decide; departments and posts alone let the database pass by most cases cheaply.</summary>
    private sealed record HeldPosts(List<string> Departments, List<string> Posts, List<string> Pairs);

    /// <param name="open">Tasks that wait for a post held: a case may wait for several, also of departments that countersign.</param>
    private static IQueryable<Case> Tab(IQueryable<Case> cases, CaseTab tab, HeldPosts mine, IQueryable<CaseTask> open) => tab switch
    {
        CaseTab.Mine => WaitingAt(cases, mine).Concat(AlsoWaitingAt(cases, mine, open)),
        CaseTab.Open => cases.Where(c => c.IsOpen),
        CaseTab.Closed => cases.Where(c => !c.IsOpen),
        _ => cases,
    };

    /// <summary>Most of what waits, by an index of its own.</summary>
    private static IQueryable<Case> WaitingAt(IQueryable<Case> cases, HeldPosts mine) => cases.Where(c => c.IsOpen
        && mine.Departments.Contains(c.DepartmentCode) && c.TaskPost != null && mine.Posts.Contains(c.TaskPost)
        && mine.Pairs.Contains(c.DepartmentCode + "/" + c.TaskPost));

    private static IQueryable<Case> AlsoWaitingAt(IQueryable<Case> cases, HeldPosts mine, IQueryable<CaseTask> open) => cases.Where(c => c.IsOpen
        && (c.TaskPost == null || !mine.Pairs.Contains(c.DepartmentCode + "/" + c.TaskPost)) && open.Any(t => t.CaseId == c.Id));

    /// <summary>One pass over the cases: what every tab and light counts follows from the lights, and an ended case has its own.</summary>
    private static async Task<Dictionary<CaseLight, long>> CountAsync(IQueryable<Case> cases, DateOnly today, CancellationToken cancellationToken) =>
        await cases.GroupBy(CaseLights.Rank(today)).Select(g => new { g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(c => (CaseLight)c.Key, c => c.Count, cancellationToken);
}

/// <summary>The columns a list needs, and no more: form and personal data stay in the database.</summary>
internal sealed record CaseRow(
    Guid Id, string CaseNumber, string ItemCode, string ItemName, string Title, string DepartmentCode, string ApplicantName, CaseState State, string? TaskName,
    string? TaskPost, DateTime ReceivedAt, DateOnly? PromisedDue, DateOnly? StatutoryDue, DateOnly? CompletenessDue, DateOnly? WarnOn,
    DateOnly? StoppedSince, int FindingsToCheck, int Version, string Channel);
