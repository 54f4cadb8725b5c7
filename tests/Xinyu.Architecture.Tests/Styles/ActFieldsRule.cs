using System.Text.RegularExpressions;

namespace Xinyu.Architecture.Tests.Styles;

/// <summary>The fields of an act stay hidden until it is chosen: without its rule in the stylesheet nobody could ever fill them in.</summary>
internal static partial class ActFieldsRule
{
    public static IEnumerable<string> Violations(string names, string page, string styles)
    {
        var values = Constant().Matches(names).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value);
        return
            from match in FieldsOf().Matches(page)
            let act = values[match.Groups["name"].Value]
            where !styles.Contains($":checked) [data-act=\"{act}\"]", StringComparison.Ordinal)
            select $"the fields of “{act}” are never shown";
    }

    [GeneratedRegex("const string (?<name>[A-Za-z]+) = \"(?<value>[a-z-]+)\"")]
    private static partial Regex Constant();

    [GeneratedRegex("data-act=\"@ActNames\\.(?<name>[A-Za-z]+)\"")]
    private static partial Regex FieldsOf();
}
