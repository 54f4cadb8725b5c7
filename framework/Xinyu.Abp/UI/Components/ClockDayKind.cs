namespace Xinyu.Abp.UI.Components;

/// <summary>How one day stands in a limit's bar, in the order of the legend.</summary>
public enum ClockDayKind
{
    Counted,

    /// <summary>The clock stood still by law.</summary>
    Stopped,

    /// <summary>Not a day this limit counts: weekend or holiday for working days.</summary>
    Off,

    /// <summary>Still to come before the limit.</summary>
    Left,

    /// <summary>Past the promised limit.</summary>
    PastPromise,

    /// <summary>Past the statutory limit.</summary>
    Over
}
