using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Counter;

/// <summary>The permits of the own department that the window may enter from paper.</summary>
internal sealed class ItemsModel(FilingViews views, StartFiling start, AskOnLicenceAtCounter ask) : PageModel, IRedisplay
{
    /// <summary>A posted one may be longer than any address, and than a database compares.</summary>
    private const int MostFilter = 100;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty]
    [StringLength(100)]
    public string? Number { get; set; }

    [BindProperty]
    public ApplicationPurpose Purpose { get; set; } = ApplicationPurpose.Renewal;

    public FileableView View { get; private set; } = null!;

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(string? code, string? department, CancellationToken cancellationToken)
    {
        var draft = await start.ExecuteAsync(CaseChannels.Counter, code ?? "", department, cancellationToken);
        return Redirect(FilingUrls.Draft(draft.Id));
    }

    /// <summary>By the number on the certificate that the holder brings.</summary>
    public async Task<IActionResult> OnPostLicenceAsync(CancellationToken cancellationToken) =>
        Redirect(FilingUrls.Draft((await ask.ExecuteAsync(Number, Purpose, cancellationToken)).Id));

    public async Task RedisplayAsync() => View = await views.FileableAsync(CaseChannels.Counter, string.IsNullOrWhiteSpace(Q) || Q.Length > MostFilter ? null : Q.Trim(), HttpContext.RequestAborted);
}
