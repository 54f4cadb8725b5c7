using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Xinyu.Approval.Items;

/// <summary>Reads one YAML mapping and reports each wrong or missing field instead of throwing at the first.</summary>
internal sealed class YamlMap(YamlMappingNode node, string file, string? item, string path, List<CatalogueProblem> problems)
{
    public void Problem(string field, string message) => problems.Add(new(file, item, path + field, message));

    public YamlMap ForItem(string code) => new(node, file, code, "", problems);

    public bool Has(string field) => node.Children.ContainsKey(field);

    public string Text(string field, bool allowEmpty = false)
    {
        if (node.Children.TryGetValue(field, out var value) && value is YamlScalarNode { Value: { } text } && (allowEmpty || text.Length > 0)) return text;
        Problem(field, node.Children.ContainsKey(field) ? "不能为空 / must not be empty" : "缺少 / missing");
        return "";
    }

    public string? OptionalText(string field) =>
        node.Children.TryGetValue(field, out var value) && value is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    public int Int(string field, int min = 0, int? fallback = null)
    {
        if (fallback is { } given && !Has(field)) return given;
        var text = Text(field);
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min) return number;
        if (text.Length > 0) Problem(field, $"“{text}” 不是不小于 {min} 的整数 / not an integer of at least {min}");
        return min;
    }

    public decimal? OptionalNumber(string field)
    {
        if (OptionalText(field) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return number;
        Problem(field, $"“{text}” 不是数字 / not a number");
        return null;
    }

    public bool Flag(string field, bool? fallback = null)
    {
        if (fallback is { } given && !Has(field)) return given;
        var text = Text(field);
        if (text is "true" or "false") return text == "true";
        if (text.Length > 0) Problem(field, $"“{text}” 不是 true 或 false / not true or false");
        return false;
    }

    public string OneOf(string field, params ReadOnlySpan<string> allowed)
    {
        var text = Text(field);
        if (text.Length == 0 || allowed.Contains(text)) return text;
        Problem(field, $"“{text}” 不在 {string.Join("、", allowed)} 之中 / not one of these");
        return allowed[0];
    }

    public IReadOnlyList<string> Texts(string field, bool optional = false)
    {
        if (optional && !Has(field)) return [];
        if (node.Children.TryGetValue(field, out var value) && value is YamlSequenceNode sequence)
            return [.. sequence.OfType<YamlScalarNode>().Select(n => n.Value ?? "")];
        Problem(field, "应为列表 / must be a list");
        return [];
    }

    public YamlMap? Map(string field)
    {
        if (node.Children.TryGetValue(field, out var value) && value is YamlMappingNode map)
            return new(map, file, item, $"{path}{field}.", problems);
        Problem(field, "应为映射 / must be a mapping");
        return null;
    }

    public IEnumerable<YamlMap> Maps(string field, bool optional = false)
    {
        if (optional && !Has(field)) yield break;
        if (!node.Children.TryGetValue(field, out var value) || value is not YamlSequenceNode sequence)
        {
            Problem(field, "应为列表 / must be a list");
            yield break;
        }
        var index = 0;
        foreach (var child in sequence)
        {
            if (child is YamlMappingNode map) yield return new(map, file, item, $"{path}{field}[{index}].", problems);
            else Problem($"{field}[{index}]", "应为映射 / must be a mapping");
            index++;
        }
    }
}
