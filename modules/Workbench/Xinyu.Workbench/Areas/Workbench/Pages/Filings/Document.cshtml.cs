using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Printing;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Filings;

/// <summary>A 文书 of a filing as it was made, to read and print: the receipt for who stands at the counter, the decision for who filed.</summary>
internal sealed class DocumentModel(OurFilings ours, FilingCases cases, IDocumentPrinter printer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid DocumentId { get; set; }

    public DocumentDto Document { get; private set; } = null!;

    public string Sheet { get; private set; } = "";

    public bool HasPdf { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        (Document, var file) = await cases.DocumentAsync(await ours.GetAsync(Id, cancellationToken), DocumentId, cancellationToken);
        using var reader = new StreamReader(file.Content);
        Sheet = SheetBody.Of(await reader.ReadToEndAsync(cancellationToken));
        HasPdf = await printer.IsAvailableAsync(cancellationToken);
    }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellationToken)
    {
        var (content, fileName) = await cases.PdfAsync(await ours.GetAsync(Id, cancellationToken), DocumentId, cancellationToken);
        return File(content, "application/pdf", fileName);
    }
}
