namespace Xinyu.Approval.Identifiers;

/// <summary>
/// Which sequences of a department's day are whose. Portal and office give numbers in zones with databases of their own and
/// cannot ask each other, so the sequences they give never meet.
/// </summary>
public static class CaseSeries
{
    private const int PortalFirst = 5_000;
    private const int Office = 95_000;

    /// <summary>1 to 5000, and above what is the office's.</summary>
    /// <param name="nth">The n-th number of the day, from 1.</param>
    public static int OfPortal(int nth) => nth <= PortalFirst ? nth : nth + Office;

    /// <summary>5001 to 100000: more than an office receives in a day.</summary>
    public static int OfOffice(int nth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nth, Office);
        return PortalFirst + nth;
    }
}
