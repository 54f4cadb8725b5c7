using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Sources;

/// <summary>A file is read in one go.</summary>
internal static class FileLengthRule
{
    private const int MostCode = 300;
    private const int MostPage = 250;

    public static IEnumerable<string> Violations(IEnumerable<SourceFile> files) =>
        from file in files
        where !file.IsGenerated
        let lines = file.Text.TrimEnd().Count(c => c == '\n') + 1
        let most = file.Is(".cshtml") ? MostPage : MostCode
        where lines > most
        select $"{file.Path}: {lines} lines, at most {most}";
}
