using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Xinyu.Plugins.Packaging.Manifests;

/// <summary>A range as NuGet writes it, from a version included to a version excluded: <c>[1.0,2.0)</c>.</summary>
public sealed partial record SdkRange(Version From, Version Below)
{
    public bool Contains(Version version) => version >= From && version < Below;

    public override string ToString() => $"[{From},{Below})";

    public static bool TryParse(string? text, [NotNullWhen(true)] out SdkRange? range)
    {
        var match = Pattern().Match(text ?? "");
        range = match.Success ? new(Version.Parse(match.Groups[1].Value), Version.Parse(match.Groups[2].Value)) : null;
        return range is not null;
    }

    [GeneratedRegex(@"^\[(\d{1,4}\.\d{1,4}),(\d{1,4}\.\d{1,4})\)$")]
    private static partial Regex Pattern();
}
