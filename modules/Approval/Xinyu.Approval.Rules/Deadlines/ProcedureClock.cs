namespace Xinyu.Approval.Deadlines;

/// <summary>X: a special procedure's own time, as stated in writing to the applicant (art. 45).</summary>
/// <param name="StatedEnd">The last day stated; null only for a record without one, which covers nothing.</param>
/// <param name="Stops">B and B' stand for it.</param>
/// <param name="DaysOver">Working days past the stated end, at the moment or at its own end.</param>
/// <param name="IsLate">The stated time was over at the moment, or at its own end.</param>
public sealed record ProcedureClock(
    string Id, DateOnly Started, DateOnly? StatedEnd, bool Stops, DateOnly? Ended, int DaysOver, bool IsLate)
{
    public bool IsRunning => Ended is null;
}
