using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval;
using Xinyu.Approval.Bundles;
using Xinyu.Workbench.Bundles;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Bundles;

/// <summary>一件联办: the joint clock, each department's part and share, and who holds up the whole.</summary>
internal sealed class BundleModel(IBundleInbox inbox, BundleViews views, IPermissionChecker permissions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public BundleView View { get; private set; } = null!;

    public bool MayExtend { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        try
        {
            View = await views.BuildAsync(await inbox.GetAsync(Id, cancellationToken), cancellationToken);
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }

        MayExtend = await permissions.IsGrantedAsync(ApprovalPermissions.ExtendBundle);
        return Page();
    }
}
