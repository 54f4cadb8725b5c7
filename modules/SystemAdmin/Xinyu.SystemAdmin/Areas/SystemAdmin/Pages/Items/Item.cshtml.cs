using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Items;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Items;

/// <summary>One item with everything that was sorted out about it (梳理), in the current or an earlier version.</summary>
internal sealed class ItemModel(IItemCatalogue catalogue, IFlowCatalogue flows, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    public string[] Sections { get; } = ["basis", "limits", "materials", "fees", "posts", "flow", "form", "relations", "versions"];

    public ItemVersionDto Shown { get; private set; } = null!;

    public ItemDefinition Definition => Shown.Definition;

    public DepartmentDefinition Department { get; private set; } = null!;

    public IReadOnlyList<ItemVersionMark> Versions { get; private set; } = [];

    public ItemRelations Relations { get; private set; } = null!;

    public IReadOnlyList<FlowNodeDto> Tasks { get; private set; } = [];

    public bool IsCurrent => Shown.Version == Versions[0].Version;

    public string ValidFor => Definition.ResultValidYears == 0 ? localizer["Items:NoExpiry"] : localizer["Items:ValidYears", Definition.ResultValidYears];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Shown = await catalogue.GetAsync(Code, Version, cancellationToken);
        Versions = await catalogue.GetVersionsAsync(Code, cancellationToken);
        Relations = await catalogue.GetRelationsAsync(Code, cancellationToken);
        Department = (await catalogue.GetDepartmentsAsync(cancellationToken)).First(d => d.Code == Definition.DepartmentCode);
        Tasks = [.. (await flows.GetAsync(Definition.Flow, null, cancellationToken)).Nodes.Where(n => n.Post is not null)];
    }

    public static bool IsItem(string issuedBy) => issuedBy.Length <= 8 && issuedBy.IndexOf('-') is > 0 and var dash && issuedBy[(dash + 1)..].All(char.IsAsciiDigit);

    /// <summary>The tasks of the flow that fall to this post, also where the post named by the flow is not there.</summary>
    public string TasksOf(string post) => string.Join("、", Tasks.Where(t => Standing(t) == post).Select(t => t.Name).Distinct());

    public string RulesOf(FieldDefinition field)
    {
        var rules = new List<string>();
        if (field.Options.Count > 0) rules.Add(string.Join("、", field.Options));
        if (field.Columns.Count > 0) rules.Add(string.Join("、", field.Columns.Select(c => c.Label)));
        if (field.Min is { } min) rules.Add($"≥ {min.ToString(CultureInfo.InvariantCulture)}");
        if (field.Max is { } max) rules.Add($"≤ {max.ToString(CultureInfo.InvariantCulture)}");
        if (field.MaxLength is { } length) rules.Add(localizer["Items:MaxLength", length]);
        if (field.VisibleWhen is { } condition) rules.Add(localizer["Items:VisibleWhen", condition]);
        return string.Join("；", rules);
    }

    private string? Standing(FlowNodeDto task) =>
        Department.Posts.Any(p => p.Code == task.Post) ? task.Post : task.PostFallback;
}
