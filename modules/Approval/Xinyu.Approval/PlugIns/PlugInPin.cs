using System.Text.RegularExpressions;

namespace Xinyu.Approval.PlugIns;

/// <summary>The plug-in version that a case stays with, written <c>id@version</c>.</summary>
internal static partial class PlugInPin
{
    public static bool IsWellFormed(string id, string version) => Id().IsMatch(id) && Version().IsMatch(version);

    [GeneratedRegex(@"^[a-z0-9-]{1,64}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^\d{1,5}\.\d{1,5}\.\d{1,5}$")]
    private static partial Regex Version();
}
