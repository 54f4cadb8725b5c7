using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Portal.Cases;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>The receipt: number, query code, receipt time, and by when the office must accept or tell what is missing.</summary>
internal sealed class ReceiptModel(ReadMyCase reader) : PageModel
{
    public MyCase Case { get; private set; } = null!;

    public async Task OnGetAsync(string caseNumber, CancellationToken cancellationToken) => Case = await reader.ExecuteAsync(caseNumber, cancellationToken);
}
