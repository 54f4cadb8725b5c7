namespace Xinyu.Architecture.Tests.Checkout;

/// <param name="Path">Relative to the root, with forward slashes.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly string[] Product = ["framework/", "modules/", "host/", "plugins/"];

    public IReadOnlyList<string> Lines { get; } = Text.Split('\n');

    public bool IsProduct => Array.Exists(Product, folder => Path.StartsWith(folder, StringComparison.Ordinal));

    public bool IsGenerated => Path.Contains("/Migrations/", StringComparison.Ordinal);

    /// <summary>Its lines with their numbers, without those that are only a comment.</summary>
    public IEnumerable<(int Number, string Text)> Code =>
        Lines.Select((text, index) => (index + 1, text)).Where(line => !line.text.TrimStart().StartsWith("//", StringComparison.Ordinal));

    public bool Is(string extension) => Path.EndsWith(extension, StringComparison.Ordinal);

    public static SourceFile Read(string path) => new(path, Repository.Read(path));
}
