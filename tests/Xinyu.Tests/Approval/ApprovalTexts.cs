using System.Text.Json;
using Xinyu.Approval;

namespace Xinyu.Tests.Approval;

internal static class ApprovalTexts
{
    /// <summary>The texts as they are embedded in the assembly.</summary>
    public static Dictionary<string, string> Of(string culture)
    {
        using var stream = typeof(XinyuApprovalModule).Assembly.GetManifestResourceStream($"Localization/Approval/{culture}.json")
            ?? throw new InvalidOperationException($"No texts for {culture}.");
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.GetProperty("texts").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? "");
    }
}
