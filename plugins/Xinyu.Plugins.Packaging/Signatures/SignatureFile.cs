using System.Text.Json;

namespace Xinyu.Plugins.Packaging.Signatures;

/// <summary><c>signatures.json</c> beside the manifest, which it signs and which therefore does not list it.</summary>
public static class SignatureFile
{
    public const string FileName = "signatures.json";
    private const int MaxBytes = 16 * 1024;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    public static (PackageSignatures Signatures, PackageProblem? Problem) Read(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        if (!file.Exists)
            return (PackageSignatures.None, null);
        if (file.Length > MaxBytes || file.LinkTarget is not null)
            return (PackageSignatures.None, Unreadable($"> {MaxBytes} bytes"));
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file.FullName), Strict);
            return (new(Bytes(document.RootElement, "department"), Bytes(document.RootElement, "city")), null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or IOException)
        {
            return (PackageSignatures.None, Unreadable(e.Message));
        }
    }

    public static void Write(string folder, PackageSignatures signatures)
    {
        ArgumentNullException.ThrowIfNull(signatures);
        using var stream = File.Create(Path.Combine(folder, FileName));
        using var writer = new Utf8JsonWriter(stream, Indented);
        writer.WriteStartObject();
        if (signatures.Department is { } department)
            writer.WriteBase64String("department", department);
        if (signatures.City is { } city)
            writer.WriteBase64String("city", city);
        writer.WriteEndObject();
    }

    private static byte[]? Bytes(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) ? value.GetBytesFromBase64() : null;

    private static PackageProblem Unreadable(string detail) => PackageProblem.Quarantined("SignaturesUnreadable", ("detail", detail));
}
