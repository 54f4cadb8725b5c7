using System.Text.RegularExpressions;

namespace Xinyu.Architecture.Tests.AbpContract;

/// <summary>ABP's public signatures: abp-contract.tsv, one member a line, the type's full name before the tab.</summary>
internal sealed partial class Contract
{
    private readonly Dictionary<string, Entry> _types = [];
    private readonly ILookup<string, Entry> _bySimpleName;

    public Contract(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(l => l.Contains('\t', StringComparison.Ordinal)))
        {
            var (name, member) = (line.Split('\t')[0], line.Split('\t')[1]);
            var key = KeyOf(name);
            if (!_types.TryGetValue(key, out var entry))
                _types[key] = entry = new Entry(SimpleName(name));
            if (member.StartsWith("[type]", StringComparison.Ordinal))
                entry.Declaration = member["[type]".Length..].Trim();
            else if (SignatureText.Parse(member, SimpleName(name)) is { } signature)
                entry.Members.Add(signature);
        }

        _bySimpleName = _types.Values.ToLookup(e => e.SimpleName);
    }

    public int Count => _types.Count;

    public bool Knows(Type type) => _types.ContainsKey(KeyOf(type));

    /// <summary>What the type offers beyond ABP, or offers differently; empty when nothing.</summary>
    public IEnumerable<string> Violations(Type type)
    {
        var entry = _types[KeyOf(type)];
        if (entry.Declaration is { } declaration && KindOf(declaration) != KindOf(type))
            yield return $"{type.FullName} is a {KindOf(type)}, in ABP a {KindOf(declaration)}";
        var allowed = Allowed(entry, []).ToList();
        foreach (var ours in ReflectedSignatures.Of(type).Where(ours => !allowed.Exists(a => a.Covers(ours))))
            yield return $"{type.FullName}: {ours}";
    }

    // a member of one of ABP's base types may stand in our type itself: we keep no ladder of base classes
    private IEnumerable<Signature> Allowed(Entry entry, HashSet<Entry> seen)
    {
        if (!seen.Add(entry))
            return [];
        var bases = entry.Declaration is { } declaration && declaration.IndexOf(" : ", StringComparison.Ordinal) is > 0 and var colon
            ? BaseName().Matches(declaration[colon..]).SelectMany(m => _bySimpleName[m.Value])
            : [];
        return entry.Members.Concat(bases.SelectMany(b => Allowed(b, seen)));
    }

    private static string KeyOf(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        return name.StartsWith("Xinyu.Abp.", StringComparison.Ordinal) ? "Volo.Abp." + name["Xinyu.Abp.".Length..] : name;
    }

    private static string KeyOf(string name)
    {
        var open = name.IndexOf('<', StringComparison.Ordinal);
        return open < 0 ? name : $"{name[..open]}`{name[open..].Count(c => c == ',') + 1}";
    }

    private static string SimpleName(string name) => name.Split('<')[0].Split('.')[^1];

    private static string KindOf(string declaration) =>
        declaration.Split(' ').First(word => word is "class" or "interface" or "enum" or "struct" or "record");

    private static string KindOf(Type type) =>
        type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct" : "class";

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex BaseName();

    private sealed class Entry(string simpleName)
    {
        public string SimpleName => simpleName;

        public string? Declaration { get; set; }

        public List<Signature> Members { get; } = [];
    }
}
