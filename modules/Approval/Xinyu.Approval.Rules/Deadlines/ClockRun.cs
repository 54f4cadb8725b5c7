using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>One clock of a case as of a moment: what it counts, when it is due, and why.</summary>
public sealed record ClockRun
{
    /// <summary>Day 0; it is not counted.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The length of the period, an extension included.</summary>
    public required int Days { get; init; }

    public required DayKind Kind { get; init; }

    /// <summary>The due date; null while the clock stands, or when the calendar of <see cref="MissingYear"/> has not appeared.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The due date if the times stated for open procedures hold; equal to <see cref="Due"/> when none is open.</summary>
    public DateOnly? Expected { get; init; }

    /// <summary>The year whose calendar is needed for a date.</summary>
    public int? MissingYear { get; init; }

    /// <summary>The promised clock ends with the statutory one, which is earlier than the promise's own last day.</summary>
    public bool Capped { get; init; }

    /// <summary>Days that still count after the moment's day; after resuming, while the clock stands; 0 on the last day and later.</summary>
    public int DaysLeft { get; init; }

    /// <summary>Days of its kind after the due date; 0 also on the due day after closing, when <see cref="IsLate"/> is true.</summary>
    public int DaysOver { get; init; }

    /// <summary>The period was over at the moment, or at the act that ended the clock.</summary>
    public bool IsLate { get; init; }

    /// <summary>The act that ended the clock, when it has ended.</summary>
    public ClockMoment? Ended { get; init; }

    public bool IsRunning => Ended is null;

    /// <summary>Every day from the start to the expected due date.</summary>
    public IReadOnlyList<ClockDay> Explanation { get; init; } = [];

    /// <summary>The readings that shaped the date.</summary>
    public IReadOnlyList<DeadlineReading> Readings { get; init; } = [];
}
