using System.Text.RegularExpressions;
using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Texts;

/// <summary>A text or error code that the code names exists, so that nobody reads a key on a page.</summary>
internal static partial class UsedTextRule
{
    private static readonly string[] CodeNamespaces =
        ["Abp", "Account", "Approval", "Portal", "Workbench", "Supervision", "Complaints", "SystemAdmin", "PlugIn"];

    /// <summary>Keys written out in a project: they are in that project's own files.</summary>
    public static IEnumerable<string> MissingKeys(IReadOnlyCollection<ProjectFile> projects, IEnumerable<SourceFile> files, IReadOnlyCollection<TextFile> texts)
    {
        foreach (var project in projects.Where(p => p.Kind is ProjectKind.Framework or ProjectKind.Module or ProjectKind.Host))
        {
            var known = texts.Where(t => t.Folder.StartsWith(project.Folder + "/", StringComparison.Ordinal)).SelectMany(t => t.Texts.Keys).ToHashSet();
            foreach (var file in files.Where(f => f.Path.StartsWith(project.Folder + "/", StringComparison.Ordinal)))
            foreach (var key in file.Code.SelectMany(line => Use().Matches(line.Text)).Select(m => m.Groups[1].Value).Where(k => !known.Contains(k)))
                yield return $"{file.Path}: there is no text {key}";
        }
    }

    public static IEnumerable<string> MissingCodes(IEnumerable<SourceFile> files, IReadOnlyCollection<TextFile> texts)
    {
        var known = texts.SelectMany(t => t.Texts.Keys).ToHashSet();
        return from file in files
               where file.IsProduct && file.Is(".cs")
               from line in file.Code
               from Match code in Code().Matches(line.Text)
               where CodeNamespaces.Contains(code.Groups[2].Value) && !known.Contains(code.Groups[1].Value)
               select $"{file.Path}: there is no text for {code.Groups[1].Value}";
    }

    // L["Key"], localizer["Key"], texts["Key"], texts.Say("Key", …); a key with a hole is put together and tested where it is used
    [GeneratedRegex("""\b(?:L|_?localizer|_?texts)(?:\[|\.Say\()"([^"{]+)"[,)\]]""")]
    private static partial Regex Use();

    [GeneratedRegex("""(?<!\$)"(([A-Z]\w+):[A-Z]\w+)"(?!\s*\+)""")]
    private static partial Regex Code();
}
