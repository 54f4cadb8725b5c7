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
    ILogger<DemonstrationCaseSeeder> logger) : IDataSeedContributor
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
        await PlayAsync(Plan(calendar, today).Where(s => s.At < now).OrderBy(s => s.At), new DemonstrationOffice(stage, calendar));
    }

    private static IEnumerable<DatedStep> Plan(WorkCalendar calendar, DateOnly today)
    {
        for (var i = 0; i < DemonstrationScripts.All.Count; i++)
        {
            var script = DemonstrationScripts.All[i];
            var start = Back(calendar, today, script.DaysAgo);
            foreach (var step in DemonstrationScripts.StepsOf(script, i))
            {
                if (Forward(calendar, start, step.Day, today) is { } day)
                    yield return new(script, step, LegalDay.Start(day).AddMinutes(step.Minute));
            }
        }
    }

    private async Task PlayAsync(IEnumerable<DatedStep> steps, DemonstrationOffice office)
    {
        var numbers = new Dictionary<DemonstrationScript, string>();
        var failed = new HashSet<DemonstrationScript>();
        var began = time.GetTimestamp();
        DateOnly? day = null;
        foreach (var (script, step, at) in steps)
        {
            if (day is { } before && before != LegalDay.Of(at)) await stage.SweepAsync(LegalDay.EndOfBusiness(before, Evening));
            day = LegalDay.Of(at);
            if (failed.Contains(script)) continue;
            try
            {
                await StepAsync(office, script, step, at, numbers);
            }
#pragma warning disable CA1031 // a demonstration that goes wrong is told and left out; the host serves
            catch (Exception e)
#pragma warning restore CA1031
            {
                failed.Add(script);
                Failed(e, script.Item, script.Applicant, step.Act);
            }
        }

        Played(numbers.Count, (long)time.GetElapsedTime(began).TotalMilliseconds, failed.Count);
    }

    private async Task StepAsync(DemonstrationOffice office, DemonstrationScript script, DemonstrationStep step, DateTime at, Dictionary<DemonstrationScript, string> numbers)
    {
        switch (step.Act)
        {
            case "submit": numbers[script] = await filing.SubmitAsync(script, at); break;
            case "supply": await filing.SupplyAsync(script.Applicant, numbers[script], at); break;
            case "withdraw": await filing.WithdrawAsync(script.Applicant, numbers[script], step.With, at); break;
            case "rate": await filing.RateAsync(script.Applicant, numbers[script], step.With, at); break;
            default: await office.ActAsync(script.Item[..2], numbers[script], step.Act, step.With, at); break;
        }
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

    private sealed record DatedStep(DemonstrationScript Script, DemonstrationStep Step, DateTime At);

    [LoggerMessage(Level = LogLevel.Information, Message = "Demonstration: {Cases} cases played in {Elapsed} ms, {Failed} broke off")]
    private partial void Played(int cases, long elapsed, int failed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Demonstration: {Item} of {Applicant} broke off at {Act}")]
    private partial void Failed(Exception e, string item, string applicant, string act);
}
