using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.Users;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Approval.Reminders;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Inbox;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Areas.Workbench.Pages;

/// <summary>待办: what waits for the reader's posts, and what his departments have, worst light first.</summary>
internal sealed class IndexModel(
    ICaseInbox inbox, IItemCatalogue catalogue, ILegalCalendar calendars, CaseTexts texts, IClock clock, ICurrentUser user, IReminderInbox reminders) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public InboxQuery Query { get; set; } = new();

    public InboxView View { get; private set; } = null!;

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    public string TodayText { get; private set; } = "";

    public int Reminders { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Query.Q is { } q && await inbox.FindIdAsync(q.Trim(), cancellationToken) is { } found)
        {
            return Redirect(CaseUrls.Case(found));
        }

        var input = Query.ToInput();
        View = new InboxViews(texts).Of(await inbox.GetListAsync(input, cancellationToken), input);
        Reminders = await reminders.CountOpenAsync(cancellationToken);
        Departments = await OwnDepartmentsAsync(cancellationToken);
        TodayText = await TodayAsync(cancellationToken);
        return Page();
    }

    /// <summary>A filter only for whoever works for several departments.</summary>
    private async Task<IReadOnlyList<Option>> OwnDepartmentsAsync(CancellationToken cancellationToken)
    {
        var own = user.GetDepartments();
        if (own.Count < 2)
        {
            return [];
        }

        var departments = await catalogue.GetDepartmentsAsync(cancellationToken);
        return [.. departments.Where(d => own.Contains(d.Code)).Select(d => new Option(d.Code, d.ShortName))];
    }

    private async Task<string> TodayAsync(CancellationToken cancellationToken)
    {
        var today = LegalDay.Of(clock.Now);
        var calendar = await calendars.GetAsync(cancellationToken);
        var kind = !calendar.IsPublished(today.Year) ? "Inbox:TodayUnknown" : calendar.IsWorkingDay(today) ? "Inbox:TodayWorking" : "Inbox:TodayOff";
        return texts.Say(kind, ("day", today.ToDayText()));
    }
}
