using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Portal.Cases;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>A 文书 as it was made, to read and print. Only its owner gets it.</summary>
internal sealed class DocumentModel(OpenOwnFile files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string caseNumber, Guid id, CancellationToken cancellationToken)
    {
        var file = await files.DocumentAsync(caseNumber, id, cancellationToken);
        return File(file.Content, file.ContentType);
    }

    public async Task<IActionResult> OnGetPdfAsync(string caseNumber, Guid id, CancellationToken cancellationToken)
    {
        var file = await files.PdfAsync(caseNumber, id, cancellationToken);
        return File(file.Content, file.ContentType, file.FileName);
    }
}
