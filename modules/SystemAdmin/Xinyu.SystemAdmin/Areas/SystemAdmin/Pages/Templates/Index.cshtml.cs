using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Printing;
using Xinyu.Approval.Documents;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Templates;

/// <summary>文书模板.</summary>
internal sealed class IndexModel(ITemplatePublishing publishing, IDocumentPrinter printer) : PageModel
{
    public IReadOnlyList<TemplateSummary> Templates { get; private set; } = [];

    /// <summary>False where no Chromium can be started: every document is there as HTML, none as PDF.</summary>
    public bool PrintsPdf { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Templates = await publishing.GetListAsync(cancellationToken);
        PrintsPdf = await printer.IsAvailableAsync(cancellationToken);
    }
}
