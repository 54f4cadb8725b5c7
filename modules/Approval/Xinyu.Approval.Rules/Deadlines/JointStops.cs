namespace Xinyu.Approval.Deadlines;

/// <summary>
/// The days on which the joint clock stands. Art. 45 takes a procedure's time out of the limits because nothing can be decided
/// meanwhile; while another part can be worked on, that is not so for the whole (reading 12).
/// </summary>
sealed class JointStops(IReadOnlyList<ReviewSpan> spans, DeadlineReadings readings)
{
    /// <param name="idleUntil">The moment's day, where no part is under review at it.</param>
    public StopDays Of(DateOnly start, DateOnly? idleUntil)
    {
        // between two of these days nothing begins or ends: one of them answers for all
        var edges = spans.SelectMany(Edges).Append(start.DayNumber + 1).Where(day => day > start.DayNumber).Distinct().Order().ToList();
        if (idleUntil is { } now)
            edges = [.. edges.Where(day => day <= now.DayNumber), now.DayNumber + 1];
        var stops = new List<StopSpan>();
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            var (first, last) = (DateOnly.FromDayNumber(edges[i]), DateOnly.FromDayNumber(edges[i + 1] - 1));
            if (StopOn(first) is { } stop)
                stops.Add(stop with { First = first, Last = last });
        }
        return new(stops);
    }

    private StopSpan? StopOn(DateOnly day)
    {
        var under = spans.Where(span => span.Covers(day)).ToList();
        if (under.Count == 0)
            return readings.JointIdleDaysStand ? new(Idle, day, day, false) : null;
        var standing = under.Select(span => (span.Key, Stop: span.Stops.Covering(day))).ToList();
        var stands = readings.JointStandsOnlyWithAllParts ? standing.TrueForAll(s => s.Stop is not null) : standing.Exists(s => s.Stop is not null);
        if (!stands)
            return null;
        var parts = standing.Where(s => s.Stop is not null).ToList();
        return new(string.Join('、', parts.Select(s => s.Key)), day, day, parts.Exists(s => s.Stop!.ByStatedTime));
    }

    private static IEnumerable<int> Edges(ReviewSpan span)
    {
        if (span.From is not { } from)
            yield break;
        yield return from.DayNumber + 1;
        if (span.Ended is { } ended)
            yield return ended.Day.DayNumber + 1;
        foreach (var stop in span.Stops.Spans)
        {
            yield return stop.First.DayNumber;
            if (stop.Last < DateOnly.MaxValue)
                yield return stop.Last.DayNumber + 1;
        }
    }

    /// <summary>The id of days on which no part is under review.</summary>
    public const string Idle = "-";
}
