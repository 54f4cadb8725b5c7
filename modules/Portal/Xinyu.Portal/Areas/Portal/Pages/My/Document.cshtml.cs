using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Printing;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Portal.Cases;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>A 文书 as it was made, to read and print. Only its owner gets it.</summary>
internal sealed class DocumentModel(OpenOwnFile files, IDocumentPrinter printer) : PageModel
{
    public string CaseNumber { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Sheet { get; private set; } = "";

    public bool HasPdf { get; private set; }

    public async Task<IActionResult> OnGetAsync(string caseNumber, Guid id, CancellationToken cancellationToken)
    {
        var file = await files.DocumentAsync(caseNumber, id, cancellationToken);
        using var reader = new StreamReader(file.Content);
        (CaseNumber, Name) = (caseNumber, Path.GetFileNameWithoutExtension(file.FileName));
        Sheet = SheetBody.Of(await reader.ReadToEndAsync(cancellationToken));
        HasPdf = await printer.IsAvailableAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(string caseNumber, Guid id, CancellationToken cancellationToken)
    {
        var file = await files.PdfAsync(caseNumber, id, cancellationToken);
        return File(file.Content, file.ContentType, file.FileName);
    }
}
