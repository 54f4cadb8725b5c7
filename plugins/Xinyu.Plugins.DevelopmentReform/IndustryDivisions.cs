namespace Xinyu.Plugins.DevelopmentReform;

/// <summary>The divisions (大类) of GB/T 4754-2002; 12, 38, 64 are not given out.</summary>
internal static class IndustryDivisions
{
    private static readonly int[] NotGiven = [12, 38, 64];

    public static IReadOnlyList<string> All { get; } =
        [.. Enumerable.Range(1, 98).Except(NotGiven).Select(n => n.ToString("00", System.Globalization.CultureInfo.InvariantCulture))];
}
