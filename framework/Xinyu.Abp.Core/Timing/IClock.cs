namespace Xinyu.Abp.Timing;

/// <summary>The only source of the present: never DateTime.Now, so that tests and demonstration data can shift it.</summary>
public interface IClock
{
    /// <summary>The present instant, always UTC.</summary>
    DateTime Now { get; }

    DateTimeKind Kind { get; }

    bool SupportsMultipleTimezone { get; }

    /// <summary>The same instant as UTC; an unspecified kind is taken for UTC.</summary>
    DateTime Normalize(DateTime dateTime);
}
