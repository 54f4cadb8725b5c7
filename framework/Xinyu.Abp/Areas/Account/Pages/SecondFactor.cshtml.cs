using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;
using System.Text;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Users;

namespace Xinyu.Abp.Areas.Account.Pages;

[Authorize]
internal sealed class SecondFactorModel(
    ICurrentUser currentUser, SecondFactor factor, IdentityUserManager users, AccountSignIn signIn) : PageModel, IRedisplay
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public SecondFactorEnrolment? Enrolment { get; private set; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>Recovery codes that are left.</summary>
    public int CodesLeft { get; private set; }

    public bool IsRequired { get; private set; }

    public string HomeUrl { get; private set; } = "/";

    public string QrCode
    {
        get
        {
            using var data = QRCodeGenerator.GenerateQrCode(Enrolment!.Uri, QRCodeGenerator.ECCLevel.M);
            using var code = new SvgQRCode(data);
            return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(code.GetGraphic(4)));
        }
    }

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        RecoveryCodes = await factor.ConfirmAsync(currentUser.GetId(), Code ?? string.Empty);
        // turning it on ended all sessions; this one goes on with the factor just proved
        await signIn.CompleteAsync(await users.GetByIdAsync(currentUser.GetId()));
        HomeUrl = await signIn.HomeAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostRenewAsync()
    {
        RecoveryCodes = await factor.RenewCodesAsync(currentUser.GetId(), Password ?? string.Empty);
        HomeUrl = await signIn.HomeAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostGiveUpAsync()
    {
        await factor.GiveUpAsync(currentUser.GetId(), Password ?? string.Empty);
        await signIn.CompleteAsync(await users.GetByIdAsync(currentUser.GetId()));
        return RedirectToPage();
    }

    public async Task RedisplayAsync()
    {
        var user = await users.GetByIdAsync(currentUser.GetId());
        IsRequired = await factor.IsRequiredAsync(user);
        if (user.TwoFactorEnabled)
            CodesLeft = await users.CountRecoveryCodesAsync(user);
        else
            Enrolment = await factor.BeginAsync(user.Id);
    }
}
