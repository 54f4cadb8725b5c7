using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Xinyu.Abp.UI.Markup;

/// <summary>A phrase of the theme with elements in the places of its {0} and {1}; the order is the language's own.</summary>
internal static partial class PhraseMarkup
{
    public static IHtmlContent Phrase(string key, params object?[] parts)
    {
        var pieces = Place().Split(UiText.Get(key));
        return Tags.Group([.. pieces.Select((piece, index) => index % 2 == 0 ? piece : parts[piece[0] - '0'])]);
    }

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Place();
}
