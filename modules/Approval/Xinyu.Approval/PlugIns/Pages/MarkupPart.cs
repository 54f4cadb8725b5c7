namespace Xinyu.Approval.PlugIns.Pages;

internal abstract record MarkupPart;

/// <param name="Raw">As it stands, its character references included; without any less-than sign.</param>
internal sealed record MarkupText(string Raw) : MarkupPart;

internal sealed record MarkupEnd(string Name) : MarkupPart;

/// <param name="Attributes">Names in lower case, values decoded; null where there is a name alone.</param>
/// <param name="IsClosed">Written with a slash at its end.</param>
internal sealed record MarkupStart(string Name, IReadOnlyList<KeyValuePair<string, string?>> Attributes, bool IsClosed) : MarkupPart
{
    public string? Value(string attribute) => Attributes.FirstOrDefault(a => a.Key == attribute).Value;
}
