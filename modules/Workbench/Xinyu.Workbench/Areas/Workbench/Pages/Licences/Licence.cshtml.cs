using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Licences;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Permissions;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Licences;

/// <summary>One licence: how it stands, what became of it, and what may be done with it.</summary>
internal sealed class LicenceModel(ILicenceInbox inbox, CaseTexts texts, IPermissionChecker permissions) : PageModel
{
    public LicenceDetail Licence { get; private set; } = null!;

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    public IReadOnlyList<AllowedLicenceAct> Allowed { get; private set; } = [];

    /// <summary>What may not be done now, with the reason.</summary>
    public IReadOnlyList<(LicenceAct Act, string Reason)> Forbidden { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            Licence = await inbox.GetAsync(id, cancellationToken);
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }

        var granted = await permissions.IsGrantedAsync(WorkbenchPermissions.Licences);
        Allowed = [.. Licence.Acts.Where(a => a.Allowed && granted)];
        Forbidden = [.. Licence.Acts.Where(a => !a.Allowed || !granted).Select(a => (a.Act, Reason(a)))];
        History = [.. Licence.History.Select((e, i) => new CaseTimeline(texts).Entry(Licence.Documents, e, latest: i == 0, id => CaseUrls.Document(Licence.CaseId, id)))];
        return Page();
    }

    private string Reason(AllowedLicenceAct act) => act.ReasonCode is null or "Approval:PostRequired"
        ? texts.Say("Choice:OtherPost", ("post", texts["Post:leader"]))
        : texts.Reason(act.ReasonCode, new Dictionary<string, string> { ["Number"] = Licence.Summary.Number });
}
