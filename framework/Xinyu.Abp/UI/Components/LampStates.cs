namespace Xinyu.Abp.UI.Components;

public static class LampStates
{
    /// <summary>Where a light stands in a list sorted by legal risk: red first, then yellow, warning, normal, stopped.</summary>
    public static int RiskOrder(this LampState state) => state switch
    {
        LampState.Red => 0,
        LampState.Yellow => 1,
        LampState.DueToday => 2,
        LampState.Warning => 3,
        LampState.Normal => 4,
        LampState.Stopped => 5,
        LampState.Done => 6,
        _ => 7
    };

    /// <summary>The worst light wins.</summary>
    public static LampState Worst(this IEnumerable<LampState> states) =>
        states.DefaultIfEmpty(LampState.Off).MinBy(RiskOrder);

    /// <summary>The word of the light in the reader's language.</summary>
    public static string ToText(this LampState state) => UiText.Get($"Lamp:{state}");
}
