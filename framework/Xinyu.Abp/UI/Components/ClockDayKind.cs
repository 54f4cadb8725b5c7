namespace Xinyu.Abp.UI.Components;

/// <summary>How one day stands in a limit's bar.</summary>
public enum ClockDayKind
{
    /// <summary>Not a day this limit counts: weekend or holiday for working days.</summary>
    Off,
    Counted,

    /// <summary>The clock stood still by law.</summary>
    Stopped,

    /// <summary>Still to come before the limit.</summary>
    Left,

    /// <summary>Past the statutory limit.</summary>
    Over,

    /// <summary>Past the promised limit.</summary>
    PastPromise
}
