using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.AspNetCore.Security;
using Xinyu.Approval.Filing;
using Xinyu.Portal.Verification;

namespace Xinyu.Portal.Areas.Portal.Pages;

/// <summary>证照真伪查验, by typing number and check code or by the address in the QR code.</summary>
[EnableRateLimiting(RateLimits.PublicQuery)]
internal sealed class VerifyModel(VerifyDocument verify, Refusals refusals) : PageModel, IRedisplay
{
    [BindProperty]
    public VerifyInput Input { get; set; } = new();

    public VerifiedDocument? Found { get; private set; }

    public async Task OnGetAsync(string? number, string? code, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (string.IsNullOrWhiteSpace(number)) return;
        Input = new() { Number = number, Code = code };
        try
        {
            Found = await verify.ExecuteAsync(Input, cancellationToken);
        }
        catch (BusinessException refusal)
        {
            ModelState.AddModelError("", refusals.Text(refusal));
        }
    }

    public async Task OnPostAsync(CancellationToken cancellationToken) => Found = await verify.ExecuteAsync(Input, cancellationToken);

    public Task RedisplayAsync() => Task.CompletedTask;
}
