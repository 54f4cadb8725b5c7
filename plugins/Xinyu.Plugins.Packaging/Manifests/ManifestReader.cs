using System.Text.Json;
using System.Text.RegularExpressions;
using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Conformance.Capabilities;
using Xinyu.Plugins.Packaging.Signatures;

namespace Xinyu.Plugins.Packaging.Manifests;

/// <summary>Reads <c>plugin.json</c> strictly: each mistake is named with the property it stands in.</summary>
public static partial class ManifestReader
{
    public const string FileName = "plugin.json";
    private const int MaxBytes = 1024 * 1024;

    /// <summary>With two values for one name, signer and reader could each see another one.</summary>
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static (PlugInManifest? Manifest, PackageProblem? Problem) Read(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        if (!file.Exists)
            return (null, PackageProblem.Failed("ManifestMissing"));
        if (file.Length > MaxBytes)
            return (null, Unreadable($"> {MaxBytes} bytes"));
        try
        {
            return Parse(File.ReadAllBytes(file.FullName));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Unreadable(e.Message));
        }
    }

    public static (PlugInManifest? Manifest, PackageProblem? Problem) Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            var (manifest, problem) = Read(document.RootElement);
            return (manifest is null ? null : manifest with { Canonical = CanonicalJson.Of(document.RootElement) }, problem);
        }
        // the last: an escape that is no character
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, Unreadable(e.Message));
        }
    }

    private static PackageProblem Unreadable(string detail) => PackageProblem.Failed("ManifestUnreadable", ("detail", detail));

    private static (PlugInManifest?, PackageProblem?) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return (null, Wrong("{}"));
        if (!root.TryGetProperty("schema", out var schema) || schema.ValueKind != JsonValueKind.Number || !schema.TryGetInt32(out var number))
            return (null, Wrong("schema"));
        if (number != PlugInManifest.Schema)
            return (null, PackageProblem.Incompatible("SchemaUnknown", ("schema", $"{number}"), ("known", $"{PlugInManifest.Schema}")));

        if (Text(root, "id") is not { } id || !IdPattern().IsMatch(id))
            return (null, Wrong("id"));
        if (Text(root, "version") is not { } text || !VersionPattern().IsMatch(text))
            return (null, Wrong("version"));
        if (Text(root, "department") is not { } department || !DepartmentPattern().IsMatch(department))
            return (null, Wrong("department"));
        if (!SdkRange.TryParse(Text(root, "sdk"), out var sdk))
            return (null, Wrong("sdk"));
        if (Text(root, "entryAssembly") is not { } assembly || !assembly.EndsWith(".dll", StringComparison.Ordinal))
            return (null, Wrong("entryAssembly"));
        if (Text(root, "entryType") is not { Length: > 0 } entryType)
            return (null, Wrong("entryType"));
        if (!root.TryGetProperty("name", out var name) || Text(name, PackageTexts.Chinese) is not { Length: > 0 } nameZh)
            return (null, Wrong("name"));

        var items = Array(root, "items").Select(i => i.ValueKind == JsonValueKind.String ? i.GetString()! : "").ToList();
        if (items.Count == 0 || items.Distinct().Count() != items.Count)
            return (null, Wrong("items"));
        if (items.Find(item => !item.StartsWith(department + "-", StringComparison.Ordinal)) is { } foreign)
            return (null, PackageProblem.Quarantined("ForeignItem", ("item", foreign), ("department", department)));

        if (Capabilities(root) is not { } capabilities)
            return (null, Wrong("capabilities"));

        if (PageDeclarations.Permissions(root) is not { } permissions)
            return (null, Wrong("permissions"));
        if (PageDeclarations.Pages(root, permissions) is not { } pages)
            return (null, Wrong("pages"));

        var files = Array(root, "files").Select(f => new PackagedFile(Text(f, "path") ?? "", Text(f, "sha256") ?? "")).ToList();
        if (files.Count == 0 || files.Exists(f => !HashPattern().IsMatch(f.Sha256))
            || files.DistinctBy(f => f.Path, StringComparer.OrdinalIgnoreCase).Count() != files.Count
            || files.Exists(f => f.Path.ToLowerInvariant() is FileName or SignatureFile.FileName or ReportFile.FileName))
            return (null, Wrong("files"));
        if (files.Find(f => !IsInside(f.Path)) is { } outside)
            return (null, PackageProblem.Quarantined("PathOutside", ("file", outside.Path)));

        return (new PlugInManifest(
            id, nameZh, Text(name, PackageTexts.English) ?? nameZh, Version.Parse(text), department, sdk, assembly, entryType, items, files)
            {
                Capabilities = capabilities, Permissions = permissions, Pages = pages,
            }, null);
    }

    /// <returns>Null when it is no list of known words.</returns>
    private static List<Capability>? Capabilities(JsonElement root)
    {
        var capabilities = new List<Capability>();
        if (!root.TryGetProperty("capabilities", out var words))
            return capabilities;
        if (words.ValueKind != JsonValueKind.Array)
            return null;
        foreach (var word in words.EnumerateArray())
        {
            if (word.ValueKind != JsonValueKind.String || !CapabilityWords.All.TryGetValue(word.GetString()!, out var capability) || capabilities.Contains(capability))
                return null;
            capabilities.Add(capability);
        }

        return capabilities;
    }

    private static bool IsInside(string path) =>
        PathPattern().IsMatch(path) && !path.Split('/').Any(part => part is "" or "." or "..");

    private static PackageProblem Wrong(string property) => PackageProblem.Failed("ManifestWrong", ("property", property));

    private static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static List<JsonElement> Array(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^\d{1,5}\.\d{1,5}\.\d{1,5}$")]
    private static partial Regex VersionPattern();

    [GeneratedRegex("^[A-Z]{2,4}$")]
    private static partial Regex DepartmentPattern();

    [GeneratedRegex("^[0-9A-Fa-f]{64}$")]
    private static partial Regex HashPattern();

    [GeneratedRegex(@"^[\w.+@/-]{1,200}$")]
    private static partial Regex PathPattern();
}
