using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Items;
using Xinyu.SystemAdmin.Phases;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Phases;

/// <summary>分期开通: what is open, what is ready, what is missing.</summary>
internal sealed class IndexModel(ReadPhases reader, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    /// <summary>The phase whose departments are listed; by default the one to open next.</summary>
    [BindProperty(SupportsGet = true)]
    public RolloutPhase? Phase { get; set; }

    public PhasesView View { get; private set; } = null!;

    public PhaseView Shown => View.Phases.FirstOrDefault(p => p.Phase.Phase == Phase) ?? View.Current;

    public IReadOnlyList<PhasePart> Parts => [.. View.Phases.Select(p => new PhasePart(Name(p), p.Items, p.Phase.Open, State(p)))];

    public string Strip => string.Join(localizer["List"], Parts.Select(p => localizer["Phases:Part", p.Name, p.Items, p.State].Value));

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await reader.ExecuteAsync(cancellationToken);

    public string Name(PhaseView phase) => localizer[$"Phase:{phase.Phase.Phase}"];

    public string State(PhaseView phase) => localizer[phase.Phase.Open ? "Phase:Open" : phase.IsNext ? "Phase:Preparing" : "Phase:NotBegun"];

    public string Gap(Gap gap) => localizer[$"Gap:{gap.Kind}", gap.Count, string.Join(localizer["List"], gap.Names)];

    public static CheckState CheckOf(ReadinessCheck check) => check.Lacking.Count == 0 ? CheckState.Ok : check.Kind == GapKind.PlugIn ? CheckState.Bad : CheckState.Warn;

    public string Note(ReadinessCheck check) => check.Lacking.Count == 0
        ? localizer[$"Check:{check.Kind}:Ok"]
        : localizer["Check:Lacking", string.Join(localizer["List"], check.Lacking.Take(3)), check.Lacking.Count];
}
