namespace Xinyu.Architecture.Tests.AbpContract;

/// <summary>The public types that ABP does not have, by name in abp-extensions.txt; "Namespace.*" for a whole folder of our own.</summary>
internal sealed class Extensions
{
    private readonly HashSet<string> _names;
    private readonly List<string> _folders;

    public Extensions(IEnumerable<string> lines)
    {
        var entries = lines.Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0).ToList();
        _folders = [.. entries.Where(e => e.EndsWith(".*", StringComparison.Ordinal)).Select(e => e[..^1])];
        _names = [.. entries.Where(e => !e.EndsWith(".*", StringComparison.Ordinal))];
    }

    public bool Lists(Type type)
    {
        var name = Name(type);
        return _names.Contains(name) || _folders.Exists(f => name.StartsWith(f, StringComparison.Ordinal));
    }

    /// <summary>Entries for which there is no type any more, or one that ABP has as well.</summary>
    public IEnumerable<string> Stale(IReadOnlyCollection<Type> types, Contract contract)
    {
        var unknown = types.Where(t => !contract.Knows(t)).Select(Name).ToHashSet();
        return _names.Where(n => !unknown.Contains(n))
            .Concat(_folders.Where(f => !unknown.Any(n => n.StartsWith(f, StringComparison.Ordinal))));
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '.');
}
