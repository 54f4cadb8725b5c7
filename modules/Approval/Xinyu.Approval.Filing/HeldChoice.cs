using System.Globalization;

namespace Xinyu.Approval.Filing;

/// <summary>The one button that takes over a held material. It names what was offered; what it opens is looked up anew for whoever presses it.</summary>
/// <param name="CaseNumber">Of the offer that was shown; null at the counter, which is not told it.</param>
internal sealed record HeldChoice(int Material, string? CaseNumber)
{
    private const string Prefix = "take-held:";

    public static string Of(int material, string? caseNumber) => FormattableString.Invariant($"{Prefix}{material}:{caseNumber}");

    public static HeldChoice? Read(string? action)
    {
        if (action?.StartsWith(Prefix, StringComparison.Ordinal) != true) return null;
        var parts = action[Prefix.Length..].Split(':', 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var material)
            ? new(material, parts[1].Length == 0 ? null : parts[1])
            : null;
    }
}
