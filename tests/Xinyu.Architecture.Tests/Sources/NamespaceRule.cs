using System.Text.RegularExpressions;
using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Sources;

/// <summary>
/// Namespace = root namespace of the project + folder, so that a type is found where its name says; and one namespace a file.
/// Extensions of Microsoft's types lie under Microsoft/ and in their namespace, as ABP keeps them.
/// </summary>
internal static partial class NamespaceRule
{
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["tests/Xinyu.Architecture.Tests/AbpContract/Fakes.cs"] = "stands for types in ABP's place"
    };

    public static IEnumerable<string> Violations(IReadOnlyCollection<ProjectFile> projects, IEnumerable<SourceFile> files)
    {
        foreach (var file in files.Where(f => f.Is(".cs") && !f.IsGenerated && !Exceptions.ContainsKey(f.Path)))
        {
            if (projects.FirstOrDefault(p => file.Path.StartsWith(p.Folder + "/", StringComparison.Ordinal)) is not { } project)
                continue;
            var declared = Declaration().Match(file.Text);
            if (!declared.Success)
            {
                if (BlockDeclaration().IsMatch(file.Text))
                    yield return $"{file.Path}: the namespace is not file-scoped";
                continue;
            }

            var folder = Path.GetDirectoryName(file.Path[(project.Folder.Length + 1)..])!.Replace('\\', '/');
            var expected = folder.Length == 0 ? project.RootNamespace
                : folder.StartsWith("Microsoft/", StringComparison.Ordinal) ? folder.Replace('/', '.')
                : $"{project.RootNamespace}.{folder.Replace('/', '.')}";
            if (declared.Groups[1].Value != expected)
                yield return $"{file.Path}: namespace {declared.Groups[1].Value}, by its folder {expected}";
        }
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace [\w.]+\s*$", RegexOptions.Multiline)]
    private static partial Regex BlockDeclaration();
}
