using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Cases;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Licences;

namespace Xinyu.Portal.Api;

/// <summary>The applicant's own licences, the applications to change or renew them, and what he is reminded of.</summary>
internal static class LicenceEndpoints
{
    public static void Map(RouteGroupBuilder portal)
    {
        portal.MapGet("/licences", ListAsync).WithSummary("我的证照");
        portal.MapPost("/licences/{id:guid}/applications", AskAsync).WithSummary("对一份证照申请变更或延续：开始草稿，表单按上次的填好");
        portal.MapGet("/notices", (int? skipCount, int? maxResultCount, MyNotices notices, CancellationToken token) =>
            notices.UnreadAsync(new PagedResultRequestDto().With(skipCount, maxResultCount), token)).WithSummary("没有读过的提醒");
        portal.MapPost("/notices/{id:guid}/reading", async (Guid id, MyNotices notices, CancellationToken token) =>
        {
            await notices.ReadAsync(id, token);
            return Microsoft.AspNetCore.Http.Results.NoContent();
        }).WithSummary("提醒已读");
    }

    private static Task<PagedResultDto<MyLicence>> ListAsync(int? skipCount, int? maxResultCount, ListMyLicences licences, CancellationToken cancellationToken) =>
        licences.ExecuteAsync(new PagedResultRequestDto().With(skipCount, maxResultCount), cancellationToken);

    private static async Task<AskOutput> AskAsync(Guid id, AskInput input, AskOnLicence ask, CancellationToken cancellationToken)
    {
        if (input.Purpose is not (ApplicationPurpose.Change or ApplicationPurpose.Renewal)) throw new BusinessException(PortalErrors.LicenceNotOpen).WithData("number", id);
        return AskOutput.Of(await ask.ExecuteAsync(id, input.Purpose.Value, cancellationToken));
    }

    internal sealed record AskInput([property: Required] ApplicationPurpose? Purpose);

    internal sealed record AskOutput(Guid Id, string ItemCode, int Version, string LicenceNumber, ApplicationPurpose Purpose)
    {
        public static AskOutput Of(Application draft) => new(draft.Id, draft.ItemCode, draft.EntityVersion, draft.LicenceNumber!, draft.Purpose);
    }
}
