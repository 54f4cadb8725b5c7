using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.PublicPages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Items;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Areas.Portal.Pages.Items;

/// <summary>办事指南: who, what, how long, how much, by whom and by which law.</summary>
[PublicPage]
internal sealed class GuideModel(ReadGuide guide, IStringLocalizer<PortalResource> localizer) : PageModel
{
    public ItemGuide Guide { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        Guide = await guide.ExecuteAsync(code, cancellationToken);
        return Guide.Item.Code == code ? Page() : RedirectPermanent($"/items/{Guide.Item.Code}");
    }

    public DayUnit StatutoryUnit => UnitOf(Guide.Item.StatutoryDayKind);

    public static DayUnit UnitOf(DayKind kind) => kind == DayKind.Calendar ? DayUnit.CalendarDay : DayUnit.WorkingDay;

    public string ApplicantNames => string.Join(localizer["Comma"], Guide.Item.Applicants.Select(a => localizer[$"Applicant:{a}"].Value));

    public (int Least, int Most) OwnMaterials =>
        (Guide.Materials.Count(m => m.Demanded), Guide.Materials.Count(m => m.Result is null));

    public int FetchedMaterials => Guide.Materials.Count(m => m.Result is not null);

    /// <summary>The legal steps with the item's special procedures between handling and decision, as its posts do them.</summary>
    public IReadOnlyList<FlowStep> Flow()
    {
        var steps = new List<FlowStep> { new(localizer["Step:accept"], Post("window", localizer["Step:accept:Note"])) };
        if (Guide.Item.Flow != "instant")
        {
            steps.Add(new(localizer["Step:handle"], Post("handler", null)));
            if (Guide.Item.Flow == "site-inspection") steps.Add(new(localizer["Step:inspect"], Post("inspector", localizer["Step:inspect:Note"])));
            steps.AddRange(Guide.Item.SpecialProcedures.Select(p => new FlowStep(
                p.Name, localizer[p.StopsClock ? "Procedure:Stops" : "Procedure:Runs", p.MaxDays], Special: p.StopsClock)));
            if (Guide.Item.Flow is not "simple") steps.Add(new(localizer["Step:review"], Post("reviewer", null)));
        }
        steps.Add(new(localizer["Step:approve"], Post("leader", null)));
        steps.Add(new(localizer["Step:close"], localizer["Step:close:Note", Guide.Item.Result]));
        steps.Add(new(localizer["Step:inform"], localizer["Step:inform:Note"]));
        return [.. steps.Select((s, i) => s with { Name = string.Create(CultureInfo.InvariantCulture, $"{i + 1} {s.Name}") })];
    }

    public string Constraint(FieldDefinition field) => field switch
    {
        { Options.Count: > 0 } => string.Join('、', field.Options),
        { Columns.Count: > 0 } => string.Join('、', field.Columns.Select(c => c.Label)),
        { MaxLength: { } length } => localizer["Form:MaxLength", length],
        { Min: { } min, Max: { } max } => localizer["Form:Between", min, max],
        { Min: { } least } => localizer["Form:Least", least],
        { Max: { } most } => localizer["Form:Most", most],
        _ => TextFormats.Dash,
    };

    private string Post(string code, string? note)
    {
        var name = Guide.Department.Posts.FirstOrDefault(p => p.Code == code)?.Name ?? Guide.Department.Name;
        return note is null ? name : $"{name} · {note}";
    }
}
