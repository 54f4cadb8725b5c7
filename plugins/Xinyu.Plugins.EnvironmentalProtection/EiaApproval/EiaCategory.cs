namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>The three kinds of assessment document, from the lightest to the fullest.</summary>
internal static class EiaCategory
{
    public const string Registration = "登记表";
    public const string Form = "报告表";
    public const string Report = "报告书";

    private static readonly string[] Levels = [Registration, Form, Report];

    /// <summary>-1 for a word that is none of the three.</summary>
    public static int Level(string? category) => Array.IndexOf(Levels, category);

    public static string OneLevelUp(string category) => Levels[Math.Min(Level(category) + 1, Levels.Length - 1)];
}
