using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Supervision.Ledger;

namespace Xinyu.Supervision.Areas.Supervision.Pages.Ledger;

/// <summary>账本校验.</summary>
internal sealed class IndexModel(LedgerReader reader, LedgerVerification verification, IStringLocalizer<SupervisionResource> localizer) : PageModel
{
    public const int PageSize = 15;
    private const int MostHeads = 10;

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public LedgerVerdict? Verdict { get; private set; }

    public string Sentence => VerifyLedgerCommand.Sentence(Verdict!, localizer);

    public PagedResultDto<LedgerLine> Entries { get; private set; } = new();

    public PagedResultDto<LedgerHeadLine> Heads { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Entries = await reader.EntriesAsync(new() { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
        Heads = await reader.HeadsAsync(new() { MaxResultCount = MostHeads }, cancellationToken);
    }

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        Verdict = await verification.VerifyAsync(cancellationToken);
        await OnGetAsync(cancellationToken);
    }
}
