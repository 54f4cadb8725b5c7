using System.Text.RegularExpressions;
using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Sources;

/// <summary>A name says what a thing does. Names that ABP or ASP.NET gave stay theirs, and so does the class behind ABP's interface.</summary>
/// <param name="abpNames">The simple names of ABP's types.</param>
internal sealed partial class TypeNameRule(IReadOnlySet<string> abpNames)
{
    public IEnumerable<string> Violations(IEnumerable<SourceFile> files) =>
        from file in files
        from line in file.Code
        let name = Declaration().Match(line.Text).Groups[1].Value
        where name.Length > 0 && !name.EndsWith("TagHelper", StringComparison.Ordinal) && !abpNames.Contains(name) && !abpNames.Contains("I" + name)
        select $"{file.Path}:{line.Number}: {name} does not say what it does";

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|protected|sealed|static|abstract|partial|readonly|file) )*(?:class|record|struct|interface|enum|record struct) (\w*(?:Managers?|Helpers?|Utils?|Utility|Utilities))\b")]
    private static partial Regex Declaration();
}
