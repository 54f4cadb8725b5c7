using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using Xinyu.Approval.PlugIns;
using Xinyu.Workbench.PlugIns;

namespace Xinyu.Workbench.Areas.Workbench.Pages.PlugIns;

/// <summary>A page of the department's plug-in in the host's frame. Who may see it, and what of it is shown, Approval decides.</summary>
[RequestSizeLimit(MostRequestBytes)]
internal sealed class DepartmentModel(IPlugInPages pages, IAntiforgery antiforgery) : PageModel
{
    private const int MostRequestBytes = 512 * 1024;

    public PlugInPageAnswer Answer { get; private set; } = new(PlugInPageResult.NotFound);

    public bool IsShown => Answer.Result == PlugInPageResult.Shown;

    /// <summary>The page's own address, to look at it once more; a form is not sent a second time.</summary>
    public string Again => Request.PathBase + Request.Path;

    // the address and nothing else says which page is meant: a field of the form may have any name
    private string PlugInId => (string)RouteData.Values["id"]!;

    private string Path => RouteData.Values["path"] as string ?? "";

    /// <summary>Razor shows a page without a word for a method that none of its handlers is for.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null)
        {
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => AnswerAsync(isPost: false, [], cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        var form = await Request.ReadFormAsync(cancellationToken);
        return form.Files.Count > 0 ? BadRequest() : await AnswerAsync(isPost: true, form, cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(bool isPost, IEnumerable<KeyValuePair<string, StringValues>> form, CancellationToken cancellationToken)
    {
        var token = antiforgery.GetAndStoreTokens(HttpContext);
        Answer = await pages.AskAsync(
            new(PlugInId, Request.PathBase + PlugInUrls.Root(PlugInId), Path, isPost, Fields(Request.Query, token), Fields(form, token), new(token.FormFieldName, token.RequestToken!)),
            cancellationToken);
        switch (Answer.Result)
        {
            case PlugInPageResult.NotFound:
                return NotFound();
            case PlugInPageResult.Refused:
                return StatusCode(StatusCodes.Status403Forbidden);
            case PlugInPageResult.SentOn:
                Response.Headers.Location = Answer.Location;
                return StatusCode(StatusCodes.Status303SeeOther);
            case PlugInPageResult.Shown:
                Response.StatusCode = Answer.IsBadRequest ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
                return Page();
            case PlugInPageResult.TooMuch:
                Response.StatusCode = StatusCodes.Status400BadRequest;
                return Page();
            default:
                Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return Page();
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Fields(
        IEnumerable<KeyValuePair<string, StringValues>> values, AntiforgeryTokenSet token) =>
        values.Where(v => v.Key != token.FormFieldName)
            .ToDictionary(v => v.Key, v => (IReadOnlyList<string>)[.. v.Value.Select(x => x ?? "")], StringComparer.OrdinalIgnoreCase);
}
