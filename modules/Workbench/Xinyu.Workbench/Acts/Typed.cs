using System.Globalization;
using Xinyu.Approval.Materials;

namespace Xinyu.Workbench.Acts;

/// <summary>Reads dates and numbers from what was typed; null when it is neither.</summary>
internal static class Typed
{
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static int? Number(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What is no verdict stays none: Approval says so.</summary>
    public static MaterialVerdict Verdict(string? text) => Enum.TryParse<MaterialVerdict>(text, out var verdict) ? verdict : (MaterialVerdict)(-1);
}
