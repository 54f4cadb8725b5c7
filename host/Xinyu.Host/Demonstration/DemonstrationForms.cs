using System.Text.Json;
using System.Text.Json.Nodes;
using Xinyu.Abp;

namespace Xinyu.Host.Demonstration;

/// <summary>The filled-in forms of forms.json; "@" marks what is only known when a case is played.</summary>
internal sealed class DemonstrationForms
{
    private readonly JsonObject _forms;

    public DemonstrationForms()
    {
        using var stream = typeof(DemonstrationForms).Assembly.GetManifestResourceStream("Xinyu.Host.Demonstration.forms.json")!;
        _forms = JsonNode.Parse(stream)!.AsObject();
    }

    public JsonElement Of(string item, int number, DemonstrationApplicant applicant, DateOnly today)
    {
        var form = _forms[item]?[number]?.DeepClone() ?? throw new AbpException($"No demonstration form {number} for {item}.");
        return JsonSerializer.SerializeToElement(Filled(form, applicant, today));
    }

    private static JsonNode? Filled(JsonNode? node, DemonstrationApplicant applicant, DateOnly today) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, Filled(f.Value, applicant, today)))),
        JsonArray rows => new JsonArray([.. rows.Select(r => Filled(r, applicant, today))]),
        JsonValue value when value.TryGetValue(out string? text) && text.StartsWith('@') => Meaning(text, applicant, today),
        _ => node?.DeepClone(),
    };

    private static string Meaning(string mark, DemonstrationApplicant applicant, DateOnly today) => mark switch
    {
        "@uscc" => applicant.Number,
        _ when mark.StartsWith("@person", StringComparison.Ordinal) => DemonstrationApplicant.Person(mark[^1] - '0'),
        _ => today.AddDays(int.Parse(mark.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };
}
