using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Filings;

/// <summary>The internal items of the city; what is not open says why.</summary>
internal sealed class ItemsModel(FilingViews views, StartFiling start) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public FileableView View { get; private set; } = null!;

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(string? code, string? department, CancellationToken cancellationToken)
    {
        var draft = await start.ExecuteAsync(CaseChannels.Workbench, code ?? "", department, cancellationToken);
        return Redirect(FilingUrls.Draft(draft.Id));
    }

    public async Task RedisplayAsync() => View = await views.FileableAsync(CaseChannels.Workbench, string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(), HttpContext.RequestAborted);
}
