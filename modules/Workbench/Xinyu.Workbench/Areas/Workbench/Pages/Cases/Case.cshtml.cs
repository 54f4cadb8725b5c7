using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Authorization;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Acts;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Permissions;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Cases;

/// <summary>案件办理: everything needed to act on one case lawfully, and the form of each act.</summary>
internal sealed class CaseModel(ICaseInbox inbox, ActDispatch acts, CaseViews views, CaseTexts texts, IPermissionChecker permissions)
    : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Material { get; set; }

    [BindProperty]
    public ActInput Input { get; set; } = new();

    public CaseView View { get; private set; } = null!;

    /// <summary>The choice shown as taken: what was posted, else the first that is allowed.</summary>
    public string? Chosen => View.Choices.Allowed.Any(c => c.Value == Input.Choice)
        ? Input.Choice
        : View.Choices.First;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ShowAsync(await inbox.GetAsync(Id, cancellationToken), cancellationToken);
            return Page();
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var before = await FindAsync(cancellationToken);
        if (before is null)
        {
            return NotFound();
        }

        if (ChosenAct.Parse(Input.Choice) is not { } chosen)
        {
            ModelState.AddModelError("Input.Choice", texts["Error:Choice"]);
            return await AgainAsync(before, cancellationToken);
        }

        await RequireAsync(ActPermissions.Of(chosen, before));
        Judge(chosen);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(before, cancellationToken);
        }

        await acts.PerformAsync(Id, chosen, Input, cancellationToken);
        var after = await inbox.GetAsync(Id, cancellationToken);
        var message = new ActMessages(texts).Of(chosen, before, after);
        TempData.SetToast(message.Text, message.LinkText, message.LinkUrl);
        return Redirect(CaseUrls.Case(Id));
    }

    /// <summary>Shows the page with the case as it is now and the form as it was typed.</summary>
    public async Task RedisplayAsync() =>
        await ShowAsync(await inbox.GetAsync(Id, HttpContext.RequestAborted), HttpContext.RequestAborted);

    private void Judge(ChosenAct chosen)
    {
        foreach (var (member, error) in ActFields.Missing(chosen, Input))
        {
            ModelState.AddModelError($"Input.{member}", texts[error]);
        }
    }

    private async Task RequireAsync(string permission)
    {
        if (!await permissions.IsGrantedAsync(permission))
        {
            throw new AbpAuthorizationException(permission);
        }
    }

    private async Task<IActionResult> AgainAsync(CaseDetail detail, CancellationToken cancellationToken)
    {
        await ShowAsync(detail, cancellationToken);
        return Page();
    }

    private async Task<CaseDetail?> FindAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await inbox.GetAsync(Id, cancellationToken);
        }
        catch (EntityNotFoundException)
        {
            return null;
        }
    }

    private async Task ShowAsync(CaseDetail detail, CancellationToken cancellationToken)
    {
        var granted = new HashSet<string>();
        foreach (var name in WorkbenchPermissions.All)
        {
            if (await permissions.IsGrantedAsync(name))
            {
                granted.Add(name);
            }
        }

        View = await views.BuildAsync(detail, granted, Material, cancellationToken);
    }
}
