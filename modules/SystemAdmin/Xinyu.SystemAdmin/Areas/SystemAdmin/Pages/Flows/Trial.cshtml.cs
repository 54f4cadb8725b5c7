using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Items;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Flows;

/// <summary>One way through a flow over sample data: which tasks, whose, in which days, and what each condition answered.</summary>
internal sealed class TrialModel(IFlowCatalogue catalogue, IFlowPublishing publishing, IItemCatalogue items, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    private const int AllItems = 1000;

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Item { get; set; }

    /// <summary>By task: the outcomes in their order, separated by commas.</summary>
    [BindProperty(SupportsGet = true)]
    public Dictionary<string, string> Outcomes { get; set; } = [];

    /// <summary>By name of a variable that a condition asks for.</summary>
    [BindProperty(SupportsGet = true)]
    public Dictionary<string, string> Values { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public List<string> Late { get; set; } = [];

    public FlowVersionDto Flow { get; private set; } = null!;

    public FlowTrialDto Trial { get; private set; } = null!;

    public IReadOnlyList<ItemSummary> Items { get; private set; } = [];

    public IEnumerable<FlowNodeDto> Choices => Flow.Nodes.Where(n => n.Outcomes.Count > 1);

    public IEnumerable<FlowNodeDto> Timers => Flow.Nodes.Where(n => n is { Element: "boundaryEvent", WorkingDays: > 0 });

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Flow = await catalogue.GetAsync(Key, Version, cancellationToken);
        Items = [.. (await items.GetListAsync(new ItemListInput { MaxResultCount = AllItems }, cancellationToken)).Items.Where(i => i.Flow == Key)];
        Trial = await publishing.PlayAsync(
            new()
            {
                Key = Key,
                Version = Flow.Version,
                ItemCode = Items.Any(i => i.Code == Item) ? Item : null,
                Values = Values.Where(v => !string.IsNullOrWhiteSpace(v.Value)).ToDictionary(v => v.Key, v => Json(v.Value)),
                Outcomes = Outcomes.Where(o => !string.IsNullOrWhiteSpace(o.Value))
                    .ToDictionary(o => o.Key, o => (IReadOnlyList<string>)o.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
                Late = Late,
            },
            cancellationToken);
    }

    public string OutcomeName(string? outcome) => outcome is null ? "" : localizer[$"Flows:Outcome:{outcome}"] is { ResourceNotFound: false } name ? name.Value : outcome;

    public string ConditionText(FlowTrialConditionDto condition) =>
        localizer[condition.Holds switch { true => "Trial:Holds", false => "Trial:DoesNotHold", _ => "Trial:NoAnswer" }];

    /// <summary>What is written as a number or true and false is meant so; anything else is a text.</summary>
    private static JsonElement Json(string typed)
    {
        try
        {
            var value = JsonSerializer.Deserialize<JsonElement>(typed);
            if (value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False) return value;
        }
        catch (JsonException)
        {
            // a text
        }

        return JsonSerializer.SerializeToElement(typed);
    }
}
