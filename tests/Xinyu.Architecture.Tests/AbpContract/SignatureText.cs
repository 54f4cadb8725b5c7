using System.Text.RegularExpressions;

namespace Xinyu.Architecture.Tests.AbpContract;

/// <summary>Reads a member line of abp-contract.tsv.</summary>
internal static partial class SignatureText
{
    private static readonly HashSet<string> Modifiers =
        ["public", "virtual", "override", "abstract", "static", "async", "readonly", "new", "sealed", "required", "extern", "event"];

    private static readonly HashSet<string> ValueTypes =
    [
        "bool", "byte", "char", "decimal", "double", "float", "int", "long", "short", "Guid", "DateTime", "DateTimeOffset",
        "DateOnly", "TimeOnly", "TimeSpan", "HttpStatusCode", "LogLevel", "KeyValuePair"
    ];

    /// <summary>Null for what is not public.</summary>
    public static Signature? Parse(string line, string typeName)
    {
        var text = Attributes().Replace(line.Trim(), "").TrimEnd('?', ' ');
        if (text.StartsWith("protected", StringComparison.Ordinal) || text.StartsWith("private", StringComparison.Ordinal)
            || text.StartsWith("internal", StringComparison.Ordinal))
            return null;
        text = WithoutModifiers(text);
        if (EnumValue().Match(text) is { Success: true } value)
            return new Signature(int.TryParse(value.Groups[2].Value, out _) ? $"value {value.Groups[1]} = {value.Groups[2]}" : $"value {value.Groups[1]}");
        if (text.StartsWith("const ", StringComparison.Ordinal))
            return new Signature($"field {Declared(text["const ".Length..].Split('=')[0])}");
        var brace = text.IndexOf('{', StringComparison.Ordinal);
        if (brace >= 0)
            return Property(text[..brace].Trim(), text[brace..]);
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return new Signature($"field {Declared(text.Split('=')[0])}");
        var head = text[..open].Trim();
        var parameters = Parameters(text[(open + 1)..ClosingParenthesis(text, open)]);
        return head == typeName
            ? new Signature($"new({parameters})")
            : new Signature($"{Declared(head)}({parameters})");
    }

    /// <summary>The type's name as the contract and reflection both write it.</summary>
    public static string TypeName(string type)
    {
        var name = type.Trim().Replace(", ", ",", StringComparison.Ordinal);
        if (name.EndsWith("[]", StringComparison.Ordinal) || name.EndsWith("[]?", StringComparison.Ordinal))
            return TypeName(name.TrimEnd('?')[..^2]) + "[]";
        var nullable = name.EndsWith('?');
        name = name.TrimEnd('?');
        var open = name.IndexOf('<', StringComparison.Ordinal);
        var simple = (open < 0 ? name : name[..open]).Split('.')[^1];
        var arguments = open < 0 ? "" : $"<{string.Join(",", Split(name[(open + 1)..^1]).Select(TypeName))}>";
        return simple + arguments + (nullable && ValueTypes.Contains(simple) ? "?" : "");
    }

    private static Signature Property(string head, string accessors)
    {
        var (canGet, canSet) = (PublicGet().IsMatch(accessors), PublicSet().IsMatch(accessors));
        var indexer = head.IndexOf(" this[", StringComparison.Ordinal);
        return indexer < 0
            ? new Signature($"property {Declared(head)}", canGet, canSet)
            : new Signature($"property {TypeName(head[..indexer])} this[{Parameters(head[(indexer + 6)..^1])}]", canGet, canSet);
    }

    private static string Declared(string head)
    {
        // the name is what follows the last space outside angle brackets
        var depth = 0;
        for (var i = head.Trim().Length - 1; i >= 0; i--)
        {
            var c = head[i];
            depth += c == '>' ? 1 : c == '<' ? -1 : 0;
            if (c == ' ' && depth == 0)
                return $"{TypeName(head[..i])} {head[(i + 1)..].Trim().Replace(", ", ",", StringComparison.Ordinal)}";
        }

        return head.Trim();
    }

    private static string Parameters(string text) => string.Join(", ", Split(text).Where(p => p.Length > 0).Select(parameter =>
    {
        var optional = parameter.Contains(" = ", StringComparison.Ordinal);
        var bare = Attributes().Replace(parameter.Split(" = ")[0].Trim(), "");
        foreach (var prefix in (string[])["this ", "params "])
            bare = bare.StartsWith(prefix, StringComparison.Ordinal) ? bare[prefix.Length..] : bare;
        return Declared(bare) + (optional ? "?" : "");
    }));

    private static IEnumerable<string> Split(string text)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '<' or '(' or '[' ? 1 : text[i] is '>' or ')' or ']' ? -1 : 0;
            if (text[i] != ',' || depth != 0)
                continue;
            yield return text[start..i].Trim();
            start = i + 1;
        }

        yield return text[start..].Trim();
    }

    private static int ClosingParenthesis(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        throw new FormatException($"No closing parenthesis: {text}");
    }

    private static string WithoutModifiers(string text)
    {
        while (text.Split(' ', 2) is [var first, var rest] && Modifiers.Contains(first))
            text = rest;
        return text;
    }

    [GeneratedRegex(@"^(\[[^\]]*\]\s*)+")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^(\w+)(?:\s*=\s*([^;]+))?$")]
    private static partial Regex EnumValue();

    [GeneratedRegex(@"[{;]\s*get;")]
    private static partial Regex PublicGet();

    [GeneratedRegex(@"[{;]\s*(set|init);")]
    private static partial Regex PublicSet();
}
