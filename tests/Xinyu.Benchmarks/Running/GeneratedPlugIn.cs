using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Xinyu.Benchmarks.Running;

/// <summary>Compiles a small plug-in from the template's source for a department's first item and lays it out as a package.</summary>
internal static class GeneratedPlugIn
{
    private const string Version = "1.0.0";

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;
        global using Microsoft.Extensions.DependencyInjection; global using Xinyu.Abp.Modularity; global using Xinyu.Plugins; global using Xinyu.Plugins.Cases;
        global using Xinyu.Plugins.Checks; global using Xinyu.Plugins.Parameters;
        """;

    private static readonly string Template = Path.Combine(RepositoryRoot.Path, "plugins", "Xinyu.Plugins.Tool", "template", "src", "XinyuPlugIn");

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f) is var name && (name.StartsWith("System.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name is "Xinyu.Plugins.Sdk.dll" or "Xinyu.Abp.Core.dll"))
            .Select(f => MetadataReference.CreateFromFile(f)),
    ]);

    public static void Write(string plugIns, string department)
    {
        var (item, name) = ($"{department}-01", $"Generated{department}");
        var id = name.ToLowerInvariant();
        var folder = Path.Combine(plugIns, id, Version);
        Directory.CreateDirectory(Path.Combine(folder, "Localization"));
        foreach (var text in Directory.EnumerateFiles(Path.Combine(Template, "Localization")))
            File.WriteAllText(Path.Combine(folder, "Localization", Path.GetFileName(text)), Fill(text, name, item));
        Compile(folder, name, [.. Directory.EnumerateFiles(Template, "*.cs").Select(f => Fill(f, name, item))]);
        WriteJson(Path.Combine(folder, name + ".deps.json"), new
        {
            runtimeTarget = new { name = ".NETCoreApp,Version=v10.0", signature = "" },
            targets = new Dictionary<string, object>
            {
                [".NETCoreApp,Version=v10.0"] = new Dictionary<string, object>
                {
                    [$"{name}/{Version}"] = new { runtime = new Dictionary<string, object> { [name + ".dll"] = new { } } },
                },
            },
            libraries = new Dictionary<string, object> { [$"{name}/{Version}"] = new { type = "project", serviceable = false, sha512 = "" } },
        });
        WriteJson(Path.Combine(folder, "plugin.json"), new
        {
            schema = 1, id, name = new Dictionary<string, string> { ["zh-Hans"] = id, ["en"] = id }, version = Version, department, sdk = "[1.0,2.0)",
            entryAssembly = name + ".dll", entryType = $"{name}.{name}PlugIn", items = new[] { item },
            files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => new
            {
                path = Path.GetRelativePath(folder, f).Replace('\\', '/'),
                sha256 = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))),
            }).ToList(),
        });
    }

    private static void Compile(string folder, string name, string[] sources)
    {
        var compilation = CSharpCompilation.Create(
            name, [.. sources.Append(Usings).Select(s => CSharpSyntaxTree.ParseText(s))], References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        var emitted = compilation.Emit(Path.Combine(folder, name + ".dll"));
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }

    private static string Fill(string file, string name, string item) => File.ReadAllText(file)
        .Replace("XinyuPlugIn", name, StringComparison.Ordinal).Replace("ITEM_CODE", item, StringComparison.Ordinal);

    private static void WriteJson(string file, object content) => File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(content));
}
