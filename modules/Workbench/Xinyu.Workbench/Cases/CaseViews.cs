using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Acts;
using Xinyu.Workbench.Permissions;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Cases;

/// <summary>Makes a case ready for the page: every code becomes a word, every clock a picture.</summary>
internal sealed class CaseViews(CaseTexts texts, ILegalCalendar calendars, IClock clock)
{
    public async Task<CaseView> BuildAsync(CaseDetail detail, IReadOnlySet<string> permissions, Guid? material, CancellationToken cancellationToken)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var today = LegalDay.Of(clock.Now);
        var choices = new ActChoiceList(texts).Of(detail, permissions);
        var rows = new MaterialRows(texts).Of(detail);
        return new CaseView(
            detail,
            detail.Summary.Light.ToLamp(detail.Summary.DaysLeft),
            new NextSteps(texts).Of(detail, choices),
            choices,
            new ClockPicture(texts).Of(detail, calendar, today),
            new CaseFindings(texts).Of(detail),
            rows,
            rows.FirstOrDefault(r => r.File is not null && r.File.Id == material)?.File
                ?? rows.FirstOrDefault(r => r.File is not null && SafeFiles.IsShown(r.File.ContentType))?.File
                ?? rows.FirstOrDefault(r => r.File is not null)?.File,
            new FormFacts(texts).Of(detail),
            new CaseTimeline(texts).Of(detail),
            new CaseFlowPicture(texts).Of(detail),
            [.. detail.Item.SpecialProcedures.Select(p => Procedure(p, calendar, today))],
            today)
        {
            MayMigrate = detail.Newer is not null && permissions.Contains(WorkbenchPermissions.Decide),
        };
    }

    /// <summary>专家技术评估，最晚 2026-12-14，停表: the latest date that may be told, as far as the calendar is known.</summary>
    private Option Procedure(Approval.Items.SpecialProcedureDefinition procedure, WorkCalendar calendar, DateOnly today)
    {
        var key = procedure.StopsClock ? "Procedure:Stops" : "Procedure:DoesNotStop";
        string latest;
        try
        {
            latest = calendar.AddWorkingDays(today, procedure.MaxDays).ToIsoDay();
        }
        catch (CalendarYearMissingException)
        {
            latest = texts.Say("Procedure:LatestUnknown", ("days", procedure.MaxDays));
        }

        return new(procedure.Name, texts.Say(key, ("name", procedure.Name), ("latest", latest), ("days", procedure.MaxDays)));
    }
}
