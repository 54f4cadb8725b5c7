using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.Localization;

namespace Xinyu.Abp.Areas.Account.Pages;

/// <summary>Shown in place of what failed, under the failed address. Opened by itself it is not found.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel(IStringLocalizer<AbpResource> texts, ErrorAnswers answers) : PageModel
{
    public int Status { get; private set; }

    public string Heading { get; private set; } = string.Empty;

    public string? Message { get; private set; }

    public string? Details { get; private set; }

    public void OnGet()
    {
        var answer = ErrorAnswer.Of(HttpContext) ?? answers.OfStatus(StatusCodes.Status404NotFound, HttpContext);
        Status = answer.Status;
        Response.StatusCode = answer.Status;
        var heading = texts[$"Error:Heading:{answer.Status}"];
        Heading = heading.ResourceNotFound ? texts["Error:Heading"] : heading;
        Message = answer.Error.Message;
        Details = answer.Error.Details;
    }
}
