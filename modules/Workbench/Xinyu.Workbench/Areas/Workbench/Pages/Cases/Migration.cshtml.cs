using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Cases;

/// <summary>改版: what the item's newer version would change in this case, and the leader's decision on it.</summary>
internal sealed class MigrationModel(ICaseInbox inbox, ICaseMigration migration, MigrationViews views, CaseTexts texts) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public MigrationInput Input { get; set; } = new();

    public MigrationView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        try
        {
            await RedisplayAsync();
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Input.Reason))
        {
            ModelState.AddModelError("Input.Reason", texts["Error:Reason"]);
        }

        if (!ModelState.IsValid)
        {
            await RedisplayAsync();
            return Page();
        }

        await migration.MigrateAsync(Input.On(Id), cancellationToken);
        TempData.SetToast(texts.Say("Migration:Done", ("item", Input.ItemVersion)));
        return Redirect(CaseUrls.Case(Id));
    }

    /// <summary>What is shown is what the next decision will be on.</summary>
    public async Task RedisplayAsync()
    {
        var token = HttpContext.RequestAborted;
        View = await views.BuildAsync(await inbox.GetAsync(Id, token), await migration.PreviewAsync(Id, token), token);
        var reason = Input.Reason;
        Input.See(View);
        foreach (var seen in new[] { nameof(Input.Version), nameof(Input.ItemVersion), nameof(Input.FlowKey), nameof(Input.FlowVersion), nameof(Input.PlugIn) }) ModelState.Remove($"Input.{seen}");
        Input.Reason = reason;
    }
}
