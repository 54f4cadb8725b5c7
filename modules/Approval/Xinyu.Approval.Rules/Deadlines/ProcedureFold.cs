using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>The special procedures of a case, in the order they started; several may run at once.</summary>
sealed class ProcedureFold
{
    readonly List<(ClockEvent Start, DateOnly? Ended, bool InDelivery)> _all = [];

    public IgnoredReason? Start(ClockEvent e, bool inDelivery)
    {
        if (e.Key is null || Running(e.Key) >= 0)
            return e.Key is null ? IgnoredReason.UnknownProcedure : IgnoredReason.Repeated;
        if (e.Until < e.Day)
            return IgnoredReason.EndsBeforeStart;
        _all.Add((e, null, inDelivery));
        return null;
    }

    public IgnoredReason? End(ClockEvent e)
    {
        if (Running(e.Key) is var i && i < 0)
            return IgnoredReason.UnknownProcedure;
        if (e.Day < _all[i].Start.Day)
            return IgnoredReason.EndsBeforeStart;
        _all[i] = _all[i] with { Ended = e.Day };
        return null;
    }

    /// <summary>When staff were first sent for inspection or test (T12).</summary>
    public ClockMoment? Inspected => _all.Find(procedure => procedure.Start.Inspects).Start?.At;

    /// <summary>A decision, or the end of the case, ends what still runs.</summary>
    public void EndAll(DateOnly day)
    {
        for (var i = 0; i < _all.Count; i++)
            _all[i] = _all[i] with { Ended = _all[i].Ended ?? day };
    }

    int Running(string? id) => _all.FindIndex(procedure => procedure.Start.Key == id && procedure.Ended is null);

    /// <summary>
    /// The days on which the clock stands: from the day after the start to the day of the result, and no longer than
    /// the time stated in writing (readings 1 and 5). Without a stated time nothing is covered.
    /// </summary>
    /// <param name="inDelivery">The procedures after the decision, which keep D standing; else those before, for B and B'.</param>
    /// <param name="asOf">Only where the clock may stand beyond the stated time: it then does so at least until this day.</param>
    public StopDays Stops(DeadlineReadings readings, bool inDelivery, DateOnly asOf)
    {
        var spans = new List<StopSpan>();
        foreach (var (start, ended, _) in _all.Where(procedure => procedure.Start.Stops && procedure.InDelivery == inDelivery))
        {
            var first = start.Day.AddDays(readings.SuspensionDayCounts ? 1 : 0);
            var result = ended?.AddDays(readings.ResumptionDayCounts ? -1 : 0);
            var covered = start.Until;
            if (!readings.ProcedureCoversOnlyStatedTime)
                covered = ended is not null ? DateOnly.MaxValue : Later(covered, asOf);
            if (covered is not { } last)
                continue;
            var byStatedTime = result is null || last < result;
            last = byStatedTime ? last : result!.Value;
            if (first <= last)
                spans.Add(new(start.Key!, first, last, byStatedTime));
        }
        return new(spans);
    }

    /// <summary>The last day of the stops that are open at the moment; null when the clock runs.</summary>
    public DateOnly? OpenUntil(DeadlineReadings readings, DateOnly asOf)
    {
        DateOnly? until = null;
        foreach (var (start, ended, _) in _all)
        {
            if (!start.Stops || ended is not null || start.Day > asOf)
                continue;
            if (start.Until >= asOf)
                until = Later(until, start.Until.Value);
            else if (!readings.ProcedureCoversOnlyStatedTime)
                until = Later(until, asOf);
        }
        return until;
    }

    public IReadOnlyList<ProcedureClock> Clocks(WorkCalendar calendar, ClockMoment moment) =>
    [
        .. _all.Select(procedure =>
        {
            var (start, ended, _) = procedure;
            var at = ended is { } day ? new ClockMoment(day) : moment;
            var late = start.Until is { } stated && at.IsPast(stated);
            var over = late ? DaysOver(calendar, start.Until!.Value, at.Day) : 0;
            return new ProcedureClock(start.Key!, start.Day, start.Until, start.Stops, ended, over, late);
        }),
    ];

    static int DaysOver(WorkCalendar calendar, DateOnly stated, DateOnly day)
    {
        var over = 0;
        for (var next = stated.AddDays(1); next <= day && calendar.IsPublished(next.Year); next = next.AddDays(1))
            over += calendar.IsWorkingDay(next) ? 1 : 0;
        return over;
    }

    static DateOnly Later(DateOnly? a, DateOnly b) => a > b ? a.Value : b;
}
