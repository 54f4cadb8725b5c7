using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>Reads the joint clock from the parts' own histories: start, end, and the days on which it stands (reading 12).</summary>
static class JointReading
{
    public static JointClock Of(
        IReadOnlyList<JointPart> parts, bool allFiled, JointExtension? extension, WorkCalendar calendar, DeadlineReadings readings, ClockMoment asOf)
    {
        var spans = parts.Select(part => ReviewSpan.Of(part, calendar, readings, asOf)).ToList();
        var clock = new JointClock { AsOf = asOf, CalendarVersion = calendar.Version, Shares = [] };
        if (spans.Min(span => span.From) is not { } start)
            return clock with { Shares = [.. spans.Select(span => span.Share([], asOf.Day))] };

        ClockMoment? ended = allFiled && spans.TrueForAll(span => span.Ended is not null) ? spans.Max(span => span.Ended) : null;
        var moment = ended ?? asOf;
        var idle = ended is null && !spans.Exists(span => span.IsUnderReview);
        var stops = new JointStops(spans, readings).Of(start, ended is null && idle ? asOf.Day : null);
        var counter = new DayCounter(calendar, readings, stops);
        var unextended = counter.Count(start, LegalLimits.JointDecisionDays, DayKind.Working);
        var late = extension is not null && unextended.Due is { } last && extension.At.IsPast(last);
        var extra = extension is null || late ? 0 : Math.Clamp(extension.Days, 0, LegalLimits.JointExtensionDays);
        var count = extra == 0 ? unextended : counter.Count(start, LegalLimits.JointDecisionDays, DayKind.Working, extra);
        Note(count, extra);

        var until = ended is null ? OpenUntil(spans, readings, moment.Day) : null;
        var hidden = ended is null && (idle && readings.JointIdleDaysStand || until is not null) && readings.NoDueDateWhileStopped && !(count.Due <= moment.Day);
        if (hidden)
            count.Read(DeadlineReading.NoDateWhileStopped);
        var run = RunReading.Of(count, LegalLimits.JointDecisionDays + extra, DayKind.Working, calendar, moment, ended, hidden);
        var warning = WarningDays.Of(count.Due, start, LegalLimits.JointDecisionDays, calendar, readings);
        return clock with
        {
            Run = run,
            ExtensionDays = extra,
            MayExtend = ended is null && extension is null && !(unextended.Due is { } end && moment.IsPast(end)),
            IsStopped = ended is null && (idle && readings.JointIdleDaysStand || until is not null),
            IsIdle = idle,
            StoppedUntil = until,
            WarningOn = warning,
            Light = ended is not null ? ClockLight.Off
                : run.IsLate ? ClockLight.StatutePassed
                : hidden ? ClockLight.Stopped
                : warning <= moment.Day ? ClockLight.Warning
                : ClockLight.Running,
            Shares = [.. spans.Select(span => span.Share(count.Days, moment.Day))],
        };
    }

    private static void Note(DayCount count, int extra)
    {
        count.Read(DeadlineReading.JointKeepsOwnLimits);
        count.Read(DeadlineReading.JointStops);
        if (extra > 0)
            count.Read(DeadlineReading.Extension);
    }

    /// <summary>While every part under review stands: the day on which the first of them goes on; with the other reading the last.</summary>
    private static DateOnly? OpenUntil(List<ReviewSpan> spans, DeadlineReadings readings, DateOnly day)
    {
        var open = spans.Where(span => span.IsUnderReview).Select(span => span.OpenUntil).ToList();
        return readings.JointStandsOnlyWithAllParts ? open.Count > 0 && open.TrueForAll(until => until >= day) ? open.Min() : null : open.Max();
    }
}
