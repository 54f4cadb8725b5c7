using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.AspNetCore.Security;
using Xinyu.Abp.Users;

namespace Xinyu.Abp.Identity;

/// <summary>The account's operations for programs.</summary>
internal static class AccountEndpoints
{
    public static void Map(EndpointRouteBuilderContext context)
    {
        var account = context.Endpoints.MapGroup("/api/account").WithTags("Account");
        account.MapPost("/token", IssueAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn)
            .WithSummary("用户名和口令换取 30 分钟的访问令牌；启用了第二因素的账号须同时给出动态码");
        account.MapDelete("/token", RevokeAsync).RequireAuthorization();
        account.MapGet("/me", Me).RequireAuthorization();
        account.MapPost("/password", ChangePasswordAsync).RequireAuthorization();
        account.MapPost("/second-factor", (ICurrentUser user, SecondFactor factor) => factor.BeginAsync(user.GetId())).RequireAuthorization();
        account.MapPost("/second-factor/confirmation", ConfirmSecondFactorAsync).RequireAuthorization();
        account.MapPost("/second-factor/recovery-codes", RenewCodesAsync).RequireAuthorization().WithSummary("换一组备用码，旧的作废");
    }

    private static async Task<TokenOutput> IssueAsync(
        TokenInput input, SignInCheck check, SecondFactor factor, AccessTokens tokens, CancellationToken cancellationToken)
    {
        var user = await check.CheckPasswordAsync(input.UserName, input.Password);
        if (user.TwoFactorEnabled)
            await check.CheckSecondFactorAsync(user, input.TwoFactorCode);
        else if (await factor.IsRequiredAsync(user))
            throw new SignInRefusedException("Account:SecondFactorDue"); // the first sign-in on the pages leads to it
        if (user.ShouldChangePasswordOnNextLogin)
            throw new SignInRefusedException("Account:PasswordChangeRequired");
        var token = await tokens.IssueAsync(user, cancellationToken);
        return new TokenOutput(token, "Bearer", (int)AccessTokens.Lifetime.TotalSeconds);
    }

    private static async Task<IResult> RevokeAsync(HttpRequest request, AccessTokens tokens, CancellationToken cancellationToken)
    {
        if (BearerHandler.TokenOf(request) is { } token)
            await tokens.RevokeAsync(token, cancellationToken);
        return Results.NoContent();
    }

    private static MeOutput Me(ICurrentUser user) =>
        new(user.GetId(), user.UserName!, user.Name!, user.Roles, user.GetDepartments());

    private static async Task<IResult> ChangePasswordAsync(PasswordInput input, ICurrentUser user, PasswordChange change)
    {
        await change.ChangeAsync(user.GetId(), input.OldPassword, input.NewPassword);
        return Results.NoContent();
    }

    private static async Task<RecoveryCodesOutput> ConfirmSecondFactorAsync(CodeInput input, ICurrentUser user, SecondFactor factor) =>
        new(await factor.ConfirmAsync(user.GetId(), input.Code));

    private static async Task<RecoveryCodesOutput> RenewCodesAsync(RenewalInput input, ICurrentUser user, SecondFactor factor) =>
        new(await factor.RenewCodesAsync(user.GetId(), input.Password));

    internal sealed record RenewalInput([Required, MaxLength(128)] string Password);

    internal sealed record TokenInput([Required, MaxLength(128)] string UserName, [Required, MaxLength(128)] string Password, [MaxLength(32)] string? TwoFactorCode = null);

    internal sealed record TokenOutput(string AccessToken, string TokenType, int ExpiresIn);

    internal sealed record MeOutput(Guid Id, string UserName, string Name, IReadOnlyList<string> Roles, IReadOnlyList<string> Departments);

    internal sealed record PasswordInput([Required, MaxLength(128)] string OldPassword, [Required, MaxLength(128)] string NewPassword);

    internal sealed record CodeInput([Required, MaxLength(32)] string Code);

    internal sealed record RecoveryCodesOutput(IReadOnlyList<string> RecoveryCodes);
}
