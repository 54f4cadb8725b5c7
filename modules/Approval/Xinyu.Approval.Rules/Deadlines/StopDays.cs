namespace Xinyu.Approval.Deadlines;

/// <summary>The days on which the clock stands. Overlapping stops merge, because this is a set of days (reading 1).</summary>
sealed class StopDays(IReadOnlyList<StopSpan> spans)
{
    public static readonly StopDays None = new([]);

    public IReadOnlyList<StopSpan> Spans => spans;

    public StopSpan? Covering(DateOnly day) => spans.FirstOrDefault(span => span.First <= day && day <= span.Last);
}

/// <param name="Id">The procedure the days belong to.</param>
/// <param name="ByStatedTime">The last day comes from the stated time, not from a recorded result (reading 5).</param>
sealed record StopSpan(string Id, DateOnly First, DateOnly Last, bool ByStatedTime);
