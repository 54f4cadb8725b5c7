using System.Globalization;
using System.Text.Json;
using Xinyu.Plugins.Parameters;

namespace Xinyu.Plugins.Conformance.Cases;

/// <summary>Numbers and words of the plug-in's own parameters: around them its rules change their mind.</summary>
internal sealed record Vocabulary(IReadOnlyList<decimal> Numbers, IReadOnlyList<string> Words)
{
    public static Vocabulary Of(IEnumerable<PlugInParameterDefinition> definitions)
    {
        var numbers = new SortedSet<decimal>();
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (definition.Kind == ParameterKind.Number)
                numbers.Add(decimal.Parse(definition.DefaultValue, CultureInfo.InvariantCulture));
            else if (definition.Kind == ParameterKind.Text)
                words.Add(definition.DefaultValue);
            else if (definition.Kind == ParameterKind.Table)
                ReadTable(definition.DefaultValue, numbers, words);
        }

        return new([.. numbers], [.. words.Where(w => w.Length > 0)]);
    }

    private static void ReadTable(string json, SortedSet<decimal> numbers, SortedSet<string> words)
    {
        using var table = JsonDocument.Parse(json);
        foreach (var cell in table.RootElement.EnumerateArray().SelectMany(row => row.EnumerateObject().Select(p => p.Value)))
        {
            if (cell.ValueKind == JsonValueKind.Number)
                numbers.Add(cell.GetDecimal());
            else if (cell.ValueKind == JsonValueKind.String)
                words.Add(cell.GetString()!);
        }
    }
}
