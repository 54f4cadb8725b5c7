using System.Text.RegularExpressions;

namespace Xinyu.Abp.UI.Forms;

/// <summary>The reason shown with a conditional field.</summary>
internal static partial class Reveal
{
    /// <summary>您选了“改扩建”，所以要填: for one comparison with a text; longer conditions need a reason of their own.</summary>
    public static string? Reason(FormField field)
    {
        if (field.RevealReason is not null || field.VisibleWhen is null)
        {
            return field.RevealReason;
        }

        var match = Comparison().Match(field.VisibleWhen);
        return match.Success ? UiText.Get(field.Required ? "Reveal" : "Reveal:Optional", match.Groups[1].Value) : null;
    }

    [GeneratedRegex(@"^\s*[\p{L}_][\p{L}\p{N}_]*\s*=\s*""([^""]*)""\s*$")]
    private static partial Regex Comparison();
}
