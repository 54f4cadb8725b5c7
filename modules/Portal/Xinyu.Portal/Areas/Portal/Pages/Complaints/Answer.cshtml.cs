using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.AspNetCore.Security;
using Xinyu.Portal.Complaints;

namespace Xinyu.Portal.Areas.Portal.Pages.Complaints;

/// <summary>Reading the answer with the token.</summary>
[EnableRateLimiting(RateLimits.PublicQuery)]
internal sealed class AnswerModel(ReadAnswer reader) : PageModel, IRedisplay
{
    [BindProperty]
    [Required(ErrorMessage = "Validation:Token")]
    [StringLength(40, ErrorMessage = "Validation:TooLong")]
    public string? Token { get; set; }

    public ComplaintAnswer? Found { get; private set; }

    public void OnGet() => ModelState.Clear();

    public async Task OnPostAsync(CancellationToken cancellationToken) => Found = await reader.ExecuteAsync(Token, cancellationToken);

    public Task RedisplayAsync() => Task.CompletedTask;
}
