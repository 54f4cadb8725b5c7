using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>A file the applicant has sent; always a download, never shown inside the site.</summary>
internal sealed class FileModel(OpenOwnFile files, OwnApplications own) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string caseNumber, Guid id, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        var file = await files.MaterialAsync(application.Id, id, cancellationToken);
        return File(file.Content, file.ContentType, file.FileName);
    }
}
