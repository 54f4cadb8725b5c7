using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Items;
using Xinyu.SystemAdmin.Phases;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Phases;

/// <summary>Names what follows from opening or closing a phase, and asks for the reason before it is done.</summary>
internal sealed class ChangeModel(ReadPhases reader, ChangePhase change, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public RolloutPhase Phase { get; set; }

    /// <summary>open or close; the route lets nothing else through.</summary>
    [BindProperty(SupportsGet = true)]
    public string Act { get; set; } = "";

    [BindProperty]
    public ChangeForm Input { get; set; } = new();

    public PhaseView Shown { get; private set; } = null!;

    public bool Opens => Act.Equals("open", StringComparison.OrdinalIgnoreCase);

    public string Name => localizer[$"Phase:{Phase}"];

    public string Title => localizer[Opens ? "Phase:DoOpen" : "Phase:Close", Name];

    /// <summary>Why it cannot be done now.</summary>
    public string? Obstacle => Shown.Phase.Open == Opens
        ? localizer[Opens ? "Phase:IsOpen" : "Phase:IsClosed"].Value
        : Opens && !Shown.IsNext ? localizer["Phase:Waits"].Value : null;

    public IReadOnlyList<string> Effects => Opens
        ?
        [
            localizer["Effect:Open:Permits", Shown.Phase.Permits],
            .. Shown.Phase.InternalItems == 0 ? Array.Empty<string>() : [localizer["Effect:Open:Internal", Shown.Phase.InternalItems]],
            localizer["Effect:Open:Departments", Shown.Phase.Departments],
            localizer["Effect:Open:Paper"],
            localizer["Effect:Open:Back"],
        ]
        : [localizer["Effect:Close:Items", Shown.Phase.OpenItems], localizer["Effect:Close:Running", Shown.Phase.Departments], localizer["Effect:Close:Back"]];

    public IReadOnlyList<Option> Confirmation => [new("true", localizer[Opens ? "Phase:ConfirmOpen" : "Phase:ConfirmClose", Shown.Items, Shown.Phase.Departments])];

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var changed = await change.ExecuteAsync(Phase, Opens, new PhaseActInput(Input.Reason, Input.Confirmed), cancellationToken);
        TempData.SetToast(localizer[(Opens, changed) switch
        {
            (true, true) => "Phase:Opened",
            (true, false) => "Phase:IsOpen",
            (false, true) => "Phase:Closed",
            _ => "Phase:IsClosed",
        }, Name]);
        return LocalRedirect("/admin/phases");
    }

    public async Task RedisplayAsync() =>
        Shown = (await reader.ExecuteAsync(HttpContext.RequestAborted)).Phases.Single(p => p.Phase.Phase == Phase);

    internal sealed class ChangeForm
    {
        [Required, MaxLength(500)]
        public string? Reason { get; set; }

        [Required]
        public bool? Confirmed { get; set; }
    }
}
