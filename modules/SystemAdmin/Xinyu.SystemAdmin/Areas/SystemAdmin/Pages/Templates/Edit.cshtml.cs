using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Documents;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Templates;

/// <summary>The next version of a template: typed or uploaded, looked at over sample data, then published.</summary>
internal sealed class EditModel(ITemplatePublishing publishing, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public int BasedOn { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public string Title { get; private set; } = "";

    public TemplateCheck? Check { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var current = await publishing.GetAsync(Kind, null, cancellationToken);
        (Title, Body, BasedOn) = (current.Title, current.Body, current.Version);
        ModelState.Clear();
    }

    /// <summary>Looks at it and changes nothing.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Upload is not null)
        {
            var (text, problem) = await TextUpload.ReadAsync(Upload, TemplateLimits.BodyLength * 3L, cancellationToken);
            Body = text ?? Body;
            if (problem is not null) ModelState.AddModelError(nameof(Upload), localizer[$"Templates:{problem}"]);
        }

        await ShowAsync(cancellationToken);
        ModelState.Remove(nameof(Body));
        return new PageResult { StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken cancellationToken)
    {
        var version = await publishing.PublishAsync(new(Kind, Body ?? "", BasedOn, Note ?? ""), cancellationToken);
        TempData.SetToast(localizer["Templates:Published", version.Version]);
        return RedirectToPage("Template", new { kind = Kind });
    }

    public Task RedisplayAsync() => ShowAsync(HttpContext.RequestAborted);

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Check = await publishing.CheckAsync(Kind, Body ?? "", cancellationToken);
        (Title, BasedOn) = (Check.Title, Check.BasedOn);
        ModelState.Remove(nameof(BasedOn));
    }
}
