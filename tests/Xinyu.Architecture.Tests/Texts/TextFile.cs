using System.Text.Json;
using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Texts;

/// <summary>One language of one resource.</summary>
/// <param name="Folder">The resource's folder, relative to the root.</param>
internal sealed record TextFile(string Folder, string Culture, IReadOnlyDictionary<string, string> Texts)
{
    public static IReadOnlyList<TextFile> All { get; } =
        [.. Repository.Files("*.json").Where(p => p.Contains("/Localization/", StringComparison.Ordinal)).Select(Read)];

    private static TextFile Read(string path)
    {
        using var json = JsonDocument.Parse(Repository.Read(path));
        var texts = new Dictionary<string, string>();
        foreach (var text in json.RootElement.TryGetProperty("texts", out var inner) ? inner.EnumerateObject() : json.RootElement.EnumerateObject())
            texts.Add(text.Name, text.Value.ToString());
        return new(Path.GetDirectoryName(path)!.Replace('\\', '/'), Path.GetFileNameWithoutExtension(path), texts);
    }
}
