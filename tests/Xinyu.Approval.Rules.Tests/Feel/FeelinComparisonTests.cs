using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xinyu.Approval.Feel;
using Xinyu.Approval.Rules.Tests.Npm;

namespace Xinyu.Approval.Rules.Tests.Feel;

/// <summary>Every line of expressions.txt has the same value here and in npm's feelin, but for the differences that it names.</summary>
[Trait("Needs", "Npm")]
public class FeelinComparisonTests
{
    const string Table = "tests/Xinyu.Approval.Rules.Tests/Feel/expressions.txt";

    /// <summary>Why we differ; docs/feel.md has the same list.</summary>
    static readonly string[] Reasons = ["arguments", "chain", "exact", "lists", "mistakes", "order", "sign", "singleton", "truth", "types", "unsupported", "zero"];

    sealed record Row(string Expression, JsonElement Context, string? Ours, string? Reason);

    [Fact]
    public async Task Two_hundred_expressions_and_more_have_feelins_values()
    {
        var rows = Rows();
        rows.Count.ShouldBeGreaterThan(200);
        var theirs = await NodeScript.RunAsync("tests/Xinyu.Approval.Rules.Tests/Npm", "feel.mjs", Path.Combine(Repository.Root, Table));
        theirs.Count.ShouldBe(rows.Count);

        var wrong = new List<string>();
        foreach (var (row, printed) in rows.Zip(theirs))
        {
            var (ours, other) = (Ours(row), Theirs(printed));
            if (row.Ours is null && ours != other)
                wrong.Add($"{row.Expression}: ours {ours}, feelin's {other}");
            else if (row.Ours is not null && ours != Text(row.Ours))
                wrong.Add($"{row.Expression}: ours {ours}, and not {row.Ours} as the table says");
            else if (row.Ours is not null && ours == other)
                wrong.Add($"{row.Expression}: no difference any more");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_difference_has_a_reason_that_our_document_gives()
    {
        var used = Rows().Select(row => row.Reason).OfType<string>().Distinct().ToList();
        used.ShouldBe(Reasons, ignoreOrder: true);
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "feel.md"));
        foreach (var reason in Reasons)
            document.ShouldContain($"`{reason}`");
    }

    static List<Row> Rows()
    {
        var rows = new List<Row>();
        var context = JsonDocument.Parse("{}").RootElement;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, Table)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split(" ≠ ");
            if (line[0] == '@')
                context = JsonDocument.Parse(line[1..]).RootElement;
            else
                rows.Add(new(parts[0], context, parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2)));
        }
        return rows;
    }

    static string Ours(Row row)
    {
        var variables = row.Context.EnumerateObject().ToDictionary(entry => entry.Name, entry => (object?)entry.Value);
        return FeelExpression.TryParse(row.Expression, out var expression, out _) ? Text(Node(expression.Evaluate(variables))) : "error";
    }

    static string Theirs(string printed)
    {
        var answer = JsonNode.Parse(printed)!.AsObject();
        return answer.ContainsKey("error") ? "error" : Text(answer["value"]);
    }

    static string Text(string ours) => ours == "error" ? ours : Text(JsonNode.Parse(ours));

    /// <summary>Numbers to twelve digits, since feelin counts in binary, and without the sign of a zero.</summary>
    static string Text(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray list => $"[{string.Join(", ", list.Select(Text))}]",
        JsonObject entries => $"{{{string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => (value.GetValue<double>() + 0.0).ToString("G12", CultureInfo.InvariantCulture),
        _ => node.ToJsonString(),
    };

    static JsonNode? Node(object? value) => value switch
    {
        null => null,
        decimal number => JsonValue.Create((double)number),
        string text => JsonValue.Create(text),
        bool truth => JsonValue.Create(truth),
        DateOnly day => new JsonObject { ["date"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        IReadOnlyDictionary<string, object?> entries => new JsonObject(entries.Select(entry => KeyValuePair.Create(entry.Key, Node(entry.Value)))),
        IReadOnlyList<object?> list => new JsonArray([.. list.Select(Node)]),
        _ => JsonValue.Create($"a {value.GetType().Name}"),
    };
}
