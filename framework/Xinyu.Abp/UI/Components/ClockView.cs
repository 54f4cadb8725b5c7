namespace Xinyu.Abp.UI.Components;

/// <summary>The clock of one case. Both limits are drawn on one date axis, so that a day stands under the same day.</summary>
public sealed record ClockView
{
    /// <summary>The day the clock starts from (受理); counting begins the day after.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>What happened on that day; without it 受理.</summary>
    public string? StartName { get; init; }

    public required DateOnly Today { get; init; }

    public required IReadOnlyList<ClockLimit> Limits { get; init; }
}
