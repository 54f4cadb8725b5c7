using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.AspNetCore.Security;
using Xinyu.Abp.Features;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Complaints;
using Xinyu.Portal.Results;
using Xinyu.Portal.Tracking;
using Xinyu.Portal.Verification;

namespace Xinyu.Portal.Api;

internal static class PublicEndpoints
{
    public static void Map(RouteGroupBuilder portal)
    {
        portal.MapPost("/registration", RegisterAsync).RequireRateLimiting(RateLimits.SignIn).WithSummary("申请人注册账号");
        portal.MapPost("/track", (TrackInput input, TrackCase track, CancellationToken cancellationToken) => track.ExecuteAsync(input, cancellationToken))
            .RequireRateLimiting(RateLimits.PublicQuery).WithSummary("凭受理编号和查询码查进度");
        portal.MapPost("/verify", (VerifyInput input, VerifyDocument verify, CancellationToken cancellationToken) => verify.ExecuteAsync(input, cancellationToken))
            .RequireRateLimiting(RateLimits.PublicQuery).WithSummary("凭文号和校验码查验证照、文书");
        portal.MapGet("/results", ListAsync).WithSummary("结果公开");
        portal.MapPost("/complaints", FileAsync).WithMetadata(new RequiresFeatureAttribute(ComplaintsOffice.Feature)).WithSummary("投诉举报或咨询；令牌只给一次");
        portal.MapPost("/complaints/answer", (TokenInput input, ReadAnswer reader, CancellationToken cancellationToken) => reader.ExecuteAsync(input.Token, cancellationToken))
            .RequireRateLimiting(RateLimits.PublicQuery).WithSummary("凭令牌读投诉或咨询的答复");
    }

    private static async Task<IResult> RegisterAsync(RegistrationInput input, RegisterApplicant register, CancellationToken cancellationToken)
    {
        var user = await register.ExecuteAsync(input, cancellationToken);
        return Microsoft.AspNetCore.Http.Results.Created("/api/account/me", new RegisteredOutput(user.Id, user.UserName));
    }

    private static async Task<IResult> FileAsync(ComplaintInput input, FileComplaint file, CancellationToken cancellationToken) =>
        Microsoft.AspNetCore.Http.Results.Created("/api/portal/complaints/answer", await file.ExecuteAsync(input, cancellationToken));

    private static Task<PagedResultDto<PublishedResult>> ListAsync(
        string? departmentCode, string? itemCode, int? skipCount, int? maxResultCount, ListResults results, CancellationToken cancellationToken) =>
        results.ExecuteAsync(new ResultQuery { DepartmentCode = departmentCode, ItemCode = itemCode }.With(skipCount, maxResultCount), cancellationToken);

    internal sealed record TokenInput([Required(ErrorMessage = "Validation:Token"), MaxLength(40)] string Token);

    internal sealed record RegisteredOutput(Guid UserId, string UserName);
}
