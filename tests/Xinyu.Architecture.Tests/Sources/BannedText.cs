using System.Text.RegularExpressions;
using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Sources;

/// <summary>Something that may not be written, where, and why; the exceptions stand here with their reasons.</summary>
internal sealed record BannedText(string Name, string Pattern, string Why, Func<SourceFile, bool> Where)
{
    private readonly Regex _pattern = new(Pattern, RegexOptions.CultureInvariant);

    public IReadOnlyDictionary<string, string> Exceptions { get; init; } = new Dictionary<string, string>();

    public IEnumerable<string> Violations(IEnumerable<SourceFile> files) =>
        from file in files
        where Where(file) && !Exceptions.ContainsKey(file.Path)
        from line in file.Code
        where _pattern.IsMatch(line.Text)
        select $"{file.Path}:{line.Number}: {Name}: {Why}";

    /// <summary>Exceptions that except nothing any more.</summary>
    public IEnumerable<string> Stale(IReadOnlyCollection<SourceFile> files) =>
        Exceptions.Keys.Where(path => !files.Any(f => f.Path == path && f.Code.Any(line => _pattern.IsMatch(line.Text))));
}
