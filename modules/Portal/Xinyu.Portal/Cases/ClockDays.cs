using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;

namespace Xinyu.Portal.Cases;

/// <summary>每一天怎么算的: the days up to today, those that are counted alike in one line, with the holiday's name.</summary>
internal sealed class ClockDays(IStringLocalizer<PortalResource> localizer)
{
    public IReadOnlyList<ClockSpan> Of(ClockSnapshot? clock, DateOnly today, WorkCalendar? calendar)
    {
        if (clock?.Promised is not { } promised || clock.Statutory is not { } statutory) return [];
        var spans = new List<ClockSpan>();
        for (var (i, from) = (1, 1); i < Math.Max(promised.Marks.Length, statutory.Marks.Length) && promised.From.AddDays(i) <= today; i++)
        {
            var next = i + 1;
            var ends = promised.From.AddDays(next) > today || next >= Math.Max(promised.Marks.Length, statutory.Marks.Length)
                || KeyOf(next, promised, statutory, calendar) != KeyOf(i, promised, statutory, calendar);
            if (!ends) continue;
            spans.Add(Span(from, i, clock, promised, statutory, calendar, first: spans.Count == 0));
            from = next;
        }
        return spans;
    }

    private ClockSpan Span(int from, int to, ClockSnapshot clock, DayStrip promised, DayStrip statutory, WorkCalendar? calendar, bool first)
    {
        var (mark, holiday) = KeyOf(from, promised, statutory, calendar);
        var how = mark switch
        {
            's' => localizer["Days:Stopped"].Value,
            'o' when holiday is not null => localizer["Days:Holiday", holiday].Value,
            'o' => localizer["Days:Weekend"].Value,
            _ when first => localizer["Days:First"].Value,
            _ => localizer["Days:Counted"].Value,
        };
        var working = Count(promised, from, to);
        int? calendarDays = clock.StatutoryDayKind == DayKind.Calendar ? Count(statutory, from, to) : mark == 's' ? null : to - from + 1;
        return new(promised.From.AddDays(from), promised.From.AddDays(to), how, working, calendarDays);
    }

    private static (char Mark, string? Holiday) KeyOf(int index, DayStrip promised, DayStrip statutory, WorkCalendar? calendar)
    {
        var mark = MarkAt(promised, index) ?? MarkAt(statutory, index) ?? 'o';
        return (mark, mark == 'o' ? calendar?.NameOf(promised.From.AddDays(index)) : null);
    }

    private static char? MarkAt(DayStrip strip, int index) => index < strip.Marks.Length ? strip.Marks[index] : null;

    private static int? Count(DayStrip strip, int from, int to)
    {
        var counted = Enumerable.Range(from, to - from + 1).Count(i => MarkAt(strip, i) == 'c');
        return counted == 0 ? null : counted;
    }
}
