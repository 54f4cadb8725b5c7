using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Printing;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Cases;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Cases;

/// <summary>A 文书 ready to print: the sheet Approval stored, as it was made.</summary>
internal sealed class DocumentModel(ICaseInbox inbox, PrintDocument print, IDocumentPrinter printer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid DocumentId { get; set; }

    public CaseSummary Case { get; private set; } = null!;

    public DocumentDto Document { get; private set; } = null!;

    public string Sheet { get; private set; } = "";

    public bool HasPdf { get; private set; }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (content, fileName) = await print.ExecuteAsync(Id, DocumentId, cancellationToken);
            return File(content, "application/pdf", fileName);
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        try
        {
            var detail = await inbox.GetAsync(Id, cancellationToken);
            if (detail.Documents.FirstOrDefault(d => d.Id == DocumentId) is not { } document
                || await inbox.OpenFileAsync(Id, document.Sha256, cancellationToken) is not { } file)
            {
                return NotFound();
            }

            using var reader = new StreamReader(file.Content);
            HasPdf = await printer.IsAvailableAsync(cancellationToken);
            (Case, Document) = (detail.Summary, document);
            Sheet = SheetBody.Of(await reader.ReadToEndAsync(cancellationToken));
            return Page();
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }
    }
}
