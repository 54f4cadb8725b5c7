using System.Globalization;
using System.Text.Json.Nodes;
using Xinyu.Plugins.Testing.Catalogue;

namespace Xinyu.Plugins.Conformance.Cases;

/// <summary>Values that the host lets into a form: plain ones, those at the edges, and those around the plug-in's own thresholds.</summary>
internal sealed class FieldValues(Random chance, Vocabulary vocabulary, DateOnly today)
{
    // the host's limits of a form
    private const decimal Largest = 1_000_000_000_000_000m;
    private static readonly DateOnly Earliest = new(1800, 1, 1), Latest = new(2999, 12, 31);
    private static readonly string[] Plain = ["测试", "新余市渝水区仙来东大道1号", "测试有限公司", "A", "恆信", new('长', 200)];

    public JsonNode? Of(CatalogueField field) => field.Type switch
    {
        "number" => Number(field),
        "integer" => decimal.Truncate(Number(field)),
        "date" => Date().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "boolean" => chance.Next(2) == 0,
        "choice" => Pick(field.Options),
        "multichoice" => new JsonArray([.. field.Options.Where(_ => chance.Next(2) == 0).Select(o => JsonValue.Create(o))]),
        "table" => new JsonArray([.. Enumerable.Range(0, Pick([0, 1, 2, 2, 5, 30])).Select(_ => Row(field))]),
        "idcard" => Pick(["360502198001010011", "360502200802290028", "11010519491231002X"]),
        "uscc" => Pick(["91360500MA35ABCD14", "12360500MB0000001X"]),
        "phone" => Pick(["13800000000", "0790-6440000"]),
        "email" => "a@example.org",
        _ => vocabulary.Words.Count > 0 && chance.Next(3) == 0 ? Pick(vocabulary.Words) : Pick(Plain),
    };

    /// <summary>The smallest or largest that the form allows, where a field has such a thing.</summary>
    public JsonNode? Edge(CatalogueField field, bool largest) => field.Type switch
    {
        "number" or "integer" => largest ? field.Max ?? Largest : field.Min ?? -Largest,
        "date" => (largest ? Latest : Earliest).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "choice" => largest ? field.Options[^1] : field.Options[0],
        _ => Of(field),
    };

    /// <summary>Each column filled in, or now and then not.</summary>
    private JsonObject Row(CatalogueField table)
    {
        var row = new JsonObject();
        foreach (var column in table.Columns)
        {
            if (column.Required || chance.Next(4) > 0)
                row[column.Id] = Of(column);
        }

        return row;
    }

    private decimal Number(CatalogueField field)
    {
        var (least, most) = (field.Min ?? -Largest, field.Max ?? Largest);
        var value = chance.Next(8) switch
        {
            0 => least,
            1 => most,
            2 => 0m,
            3 or 4 or 5 when vocabulary.Numbers.Count > 0 => Pick(vocabulary.Numbers) + Pick([-1m, -0.01m, 0m, 0m, 0.01m, 1m]),
            6 => chance.Next(1, 10),
            _ => Math.Round((decimal)chance.NextDouble() * Pick([10m, 1_000m, 1_000_000m]), 2),
        };
        return Math.Clamp(value, least, most);
    }

    private DateOnly Date() => chance.Next(8) switch
    {
        0 => Earliest,
        1 => Latest,
        2 => today,
        3 => today.AddDays(Pick([-1, 1])),
        4 => new DateOnly(2028, 2, 29),
        5 => today.AddYears(Pick([-20, -5, -1, 1, 5])),
        _ => today.AddDays(chance.Next(-400, 400)),
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[chance.Next(from.Count)];
}
