using System.Text.RegularExpressions;
using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Docs;

/// <summary>Every configuration key that the product reads stands in the operator's handbook.</summary>
internal static partial class ConfigurationRule
{
    public static IEnumerable<string> Violations(IEnumerable<SourceFile> files, string handbook) =>
        from file in files
        where file.IsProduct && file.Is(".cs")
        from line in file.Code
        from Match key in Read().Matches(line.Text)
        where !handbook.Contains('`' + key.Groups[1].Value, StringComparison.Ordinal)
        select $"{file.Path} reads {key.Groups[1].Value}, of which the handbook says nothing";

    [GeneratedRegex(@"\b[cC]onfiguration(?:\.GetValue(?:<\w+>)?\(|\.GetSection\(|\[)""(\w+(?::\w+)*)""")]
    private static partial Regex Read();
}
