using Xinyu.Abp.UI.Formatting;

namespace Xinyu.Abp.UI.Components;

/// <summary>One limit of a case: the promise or the statute. All figures come from the same legal clock for every reader.</summary>
public sealed record ClockLimit
{
    /// <summary>承诺时限, 法定时限.</summary>
    public required string Name { get; init; }

    public required DayUnit Unit { get; init; }

    public ClockState State { get; init; } = ClockState.Running;

    public int Counted { get; init; }

    public int Stopped { get; init; }

    /// <summary>Days still left; negative are days over the limit.</summary>
    public int Left { get; init; }

    public int Total { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>Replaces the sentence about the due day, for instance why it cannot be said yet.</summary>
    public string? DueText { get; init; }

    /// <summary>Said in brackets after the sum: the tier, the law, the kind of day.</summary>
    public string? Note { get; init; }

    public IReadOnlyList<ClockDay> Days { get; init; } = [];
}
