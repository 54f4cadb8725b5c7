namespace Xinyu.Plugins.Results;

/// <summary>A length from the day of issue, or a period that the applicant asked for; made by one of the methods.</summary>
public sealed record ValidityTerm
{
    private ValidityTerm()
    {
    }

    /// <summary>Null for a period.</summary>
    public int? Months { get; private init; }

    public DateOnly? From { get; private init; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; private init; }

    public static ValidityTerm OfYears(int years) => OfMonths(years * 12);

    public static ValidityTerm OfMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return new() { Months = months };
    }

    /// <summary>Both ends included. A period that is over when the result is issued counts as no answer.</summary>
    public static ValidityTerm Period(DateOnly from, DateOnly until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        return new() { From = from, Until = until };
    }
}
