using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Calendar;
using Xinyu.SystemAdmin.Calendar;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Calendar;

/// <summary>工作日历: one year at a look, and the versions it came from.</summary>
internal sealed class IndexModel(
    ILegalCalendar calendars, ICalendarPublishing publishing, IClock clock, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    private const int FirstYear = 2007;
    private const int LastYear = 2100;

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public CalendarYear Shown { get; private set; } = null!;

    public IReadOnlyList<CalendarVersionDto> Versions { get; private set; } = [];

    public IEnumerable<int> Years { get; private set; } = [];

    public int Waiting { get; private set; }

    public DateOnly Today { get; } = LegalDay.Of(clock.Now);

    public IEnumerable<(string Short, string Long)> Weekdays =>
        Enumerable.Range(1, 7).Select(day => (localizer[$"Calendar:Weekday:{day % 7}"].Value, localizer[$"Calendar:WeekdayLong:{day % 7}"].Value));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var year = Math.Clamp(Year ?? Today.Year, FirstYear, LastYear);
        Shown = CalendarYear.Of(calendar, year);
        Years = calendar.PublishedYears.Append(calendar.PublishedYears[^1] + 1).Append(year).Distinct().OrderDescending();
        Versions = await calendars.GetVersionsAsync(cancellationToken);
        Waiting = await publishing.CountWaitingAsync(cancellationToken);
    }

    public string MonthName(int month) => localizer[$"Calendar:Month:{month}"];

    public string Days(IReadOnlyList<DateOnly> days) => days.Count == 0 ? TextFormats.Dash : string.Join(localizer["Calendar:And"], days.Select(d => d.ToListDay()));

    public string? ClassOf(CalendarCell cell) => cell.Kind switch
    {
        _ when !Shown.IsPublished => null,
        CellKind.Holiday => "is-off is-holiday",
        CellKind.MakeUp => "is-makeup",
        CellKind.Weekend => "is-off",
        _ => null,
    };
}
