using System.Xml.Linq;

namespace Xinyu.Architecture.Tests.Checkout;

/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="RootNamespace">Of its types; the project's name where the file does not say.</param>
/// <param name="References">Names of the projects it refers to.</param>
/// <param name="Packages">Names of the packages it refers to.</param>
internal sealed record ProjectFile(string Path, string RootNamespace, IReadOnlyList<string> References, IReadOnlyList<string> Packages)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Folder => Path[..Path.LastIndexOf('/')];

    public ProjectKind Kind => this switch
    {
        { Name: "Xinyu.Abp" or "Xinyu.Abp.Core" } => ProjectKind.Framework,
        { Path: var p } when p.StartsWith("tests/fixtures/", StringComparison.Ordinal) => ProjectKind.PlugIn,
        { Path: var p } when p.StartsWith("tests/", StringComparison.Ordinal) => ProjectKind.Test,
        { Name: "Xinyu.Plugins.Sdk" or "Xinyu.Plugins.Packaging" } => ProjectKind.Sdk,
        { Name: "Xinyu.Plugins.Sdk.Web" or "Xinyu.Plugins.Testing" or "Xinyu.Plugins.Tool" or "Xinyu.Plugins.Conformance" } => ProjectKind.SdkExtra,
        { Path: var p } when p.StartsWith("plugins/", StringComparison.Ordinal) => ProjectKind.PlugIn,
        { Path: var p } when p.StartsWith("host/Xinyu.Data.", StringComparison.Ordinal) => ProjectKind.Provider,
        { Path: var p } when p.StartsWith("host/", StringComparison.Ordinal) => ProjectKind.Host,
        { Name: var n } when n.EndsWith(".Rules", StringComparison.Ordinal) => ProjectKind.Rules,
        { Name: var n } when n.EndsWith(".Contracts", StringComparison.Ordinal) => ProjectKind.Contracts,
        { Path: var p } when p.StartsWith("modules/", StringComparison.Ordinal) => ProjectKind.Module,
        _ => ProjectKind.Unknown
    };

    public static ProjectFile Read(string path) => Parse(path, Repository.Read(path));

    public static ProjectFile Parse(string path, string xml)
    {
        var project = XDocument.Parse(xml);
        return new(
            path,
            project.Descendants("RootNamespace").FirstOrDefault()?.Value ?? System.IO.Path.GetFileNameWithoutExtension(path),
            [.. Includes(project, "ProjectReference").Where(i => !i.StartsWith('@') && !IsAllPlugIns(path, i)).Select(i => System.IO.Path.GetFileNameWithoutExtension(i.Replace('\\', '/')))],
            [.. Includes(project, "PackageReference")]);
    }

    /// <summary>Tests may know everybody, and the plug-ins' tests know whatever plug-in there is.</summary>
    private static bool IsAllPlugIns(string path, string include) =>
        path.StartsWith("tests/", StringComparison.Ordinal) && include == "../../plugins/Xinyu.Plugins.*/Xinyu.Plugins.*.csproj";

    private static IEnumerable<string> Includes(XDocument project, string item) =>
        project.Descendants(item).Select(e => e.Attribute("Include")?.Value).OfType<string>();
}
