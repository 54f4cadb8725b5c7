using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Calendar;
using Xinyu.Portal.Applicants;

namespace Xinyu.Host.Demonstration;

/// <summary>
/// Plays some weeks of cases through the real use cases under a shifted clock, once, on an empty database: every
/// document, card and ledger entry is made the way it is made for real. A step that fails ends its case, never the start.
/// </summary>
internal sealed partial class DemonstrationCaseSeeder(
    XinyuDbContext db, DemonstrationStage stage, DemonstrationFiling filing, ILegalCalendar calendars, TimeProvider time,
    ILogger<DemonstrationCaseSeeder> logger, DemonstrationComplaints? complaints = null) : IDataSeedContributor
{
    private static readonly TimeOnly Evening = new(18, 30);

    public async Task SeedAsync(DataSeedContext context)
    {
        if (await db.Set<ApplicantProfile>().AnyAsync()) return;
        await stage.FollowAsync(); // the portal learns of the items
        var calendar = await calendars.GetAsync();
        var now = time.GetUtcNow().UtcDateTime;
        var today = LegalDay.Of(now);
        if (!calendar.IsPublished(today.Year)) return; // nothing lawful can be played in a year whose days off are unknown
        foreach (var applicant in DemonstrationApplicant.All) await filing.RegisterAsync(applicant);
        var office = new DemonstrationOffice(stage, calendar);
        var plan = DemonstrationScripts.All.SelectMany((script, i) => CaseOf(script, i, office, calendar, today))
            .Concat(DemonstrationScripts.Bundles.SelectMany((bundle, i) => BundleOf(bundle, i, calendar, today)))
            .Concat(DemonstrationComplaint.All.SelectMany((script, i) => ComplaintOf(script, i, calendar, today)));
        await PlayAsync(plan.Where(s => s.At < now).OrderBy(s => s.At));
    }

    private IEnumerable<DatedStep> CaseOf(DemonstrationScript script, int number, DemonstrationOffice office, WorkCalendar calendar, DateOnly today)
    {
        var caseNumber = "";
        foreach (var (step, at) in Dated(script.Steps, number, script.DaysAgo, calendar, today))
        {
            yield return new(at, $"{script.Item} of {script.Applicant}, {script.DaysAgo} days ago", step.Act, async () =>
            {
                if (step.Act == DemonstrationStep.Begin) caseNumber = await filing.SubmitAsync(script, at);
                else if (step.Act is "supply" or "withdraw" or "rate") await filing.ActAsync(script.Applicant, caseNumber, step, at);
                else await office.ActAsync(script.Item[..2], caseNumber, step.Act, step.With, at);
            });
        }
    }

    private IEnumerable<DatedStep> BundleOf(DemonstrationBundle bundle, int number, WorkCalendar calendar, DateOnly today)
    {
        foreach (var (step, at) in Dated("", number, bundle.DaysAgo, calendar, today))
            yield return new(at, $"{string.Join('+', bundle.Items)} of {bundle.Applicant}", step.Act, () => filing.OpenBundleAsync(bundle, at));
    }

    private IEnumerable<DatedStep> ComplaintOf(DemonstrationComplaint script, int number, WorkCalendar calendar, DateOnly today)
    {
        if (complaints is null) yield break;
        foreach (var (step, at) in Dated(script.Steps, number, script.DaysAgo, calendar, today))
            yield return new(at, script.Subject, step.Act, () => step.Act == DemonstrationStep.Begin ? complaints.FileAsync(script, at) : complaints.ActAsync(script, step, at));
    }

    private static IEnumerable<(DemonstrationStep Step, DateTime At)> Dated(string steps, int number, int daysAgo, WorkCalendar calendar, DateOnly today)
    {
        var start = Back(calendar, today, daysAgo);
        foreach (var step in DemonstrationScripts.StepsOf(steps, number))
            if (Forward(calendar, start, step.Day, today) is { } day) yield return (step, LegalDay.Start(day).AddMinutes(step.Minute));
    }

    private async Task PlayAsync(IEnumerable<DatedStep> steps)
    {
        var began = time.GetTimestamp();
        var (played, failed) = (0, new HashSet<string>());
        DateOnly? day = null;
        foreach (var step in steps)
        {
            if (day is { } before && before != LegalDay.Of(step.At)) await stage.SweepAsync(LegalDay.EndOfBusiness(before, Evening));
            day = LegalDay.Of(step.At);
            if (failed.Contains(step.Of)) continue;
            try
            {
                await step.PlayAsync();
                played++;
            }
#pragma warning disable CA1031 // a demonstration that goes wrong is told and left out; the host serves
            catch (Exception e)
#pragma warning restore CA1031
            {
                failed.Add(step.Of);
                Failed(e, step.Of, step.Act);
            }
        }

        Played(played, (long)time.GetElapsedTime(began).TotalMilliseconds, failed.Count);
    }

    private static DateOnly Back(WorkCalendar calendar, DateOnly today, int days)
    {
        for (; days > 0; days--)
            do today = today.AddDays(-1);
            while (!calendar.IsWorkingDay(today));
        return today;
    }

    /// <summary>Null past today: that step has not happened yet.</summary>
    private static DateOnly? Forward(WorkCalendar calendar, DateOnly start, int days, DateOnly today)
    {
        for (; days > 0; days--)
            do
                if ((start = start.AddDays(1)) > today) return null;
            while (!calendar.IsWorkingDay(start));
        return start;
    }

    private sealed record DatedStep(DateTime At, string Of, string Act, Func<Task> PlayAsync);

    [LoggerMessage(Level = LogLevel.Information, Message = "Demonstration: {Steps} steps played in {Elapsed} ms, {Failed} broke off")]
    private partial void Played(int steps, long elapsed, int failed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Demonstration: {Subject} broke off at {Act}")]
    private partial void Failed(Exception e, string subject, string act);
}
