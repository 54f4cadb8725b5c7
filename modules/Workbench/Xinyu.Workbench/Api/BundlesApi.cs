using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval;
using Xinyu.Approval.Bundles;
using Xinyu.Workbench.Bundles;
using Xinyu.Workbench.Permissions;

namespace Xinyu.Workbench.Api;

/// <summary>Bundles in which the reader's departments have a part, and the extension by the head of the government.</summary>
internal static class BundlesApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var bundles = endpoints.MapGroup("/api/workbench/bundles").RequireAuthorization(WorkbenchPermissions.Default).WithTags("Workbench");
        bundles.MapGet("/", (int? skipCount, int? maxResultCount, IBundleInbox inbox, CancellationToken token) => inbox.GetListAsync(
            new PagedResultRequestDto { SkipCount = skipCount ?? 0, MaxResultCount = maxResultCount ?? PagedResultRequestDto.DefaultMaxResultCount }, token)).WithSummary("本部门参加的联办");
        bundles.MapGet("/{id:guid}", (Guid id, IBundleInbox inbox, CancellationToken token) => inbox.GetAsync(id, token)).WithSummary("一件联办：各部门的一项、联办时限、卡在哪里");
        bundles.MapPost("/{id:guid}/extension", (Guid id, ExtensionBody body, IBundleActs acts, CancellationToken token) => acts.ExtendAsync(body.On(id), token))
            .RequireAuthorization(ApprovalPermissions.ExtendBundle).WithSummary("本级政府负责人批准联办延期");
    }

    internal sealed record ExtensionBody(int Version, int Days, [property: MaxLength(ExtendBundleInput.ReasonLength)] string? Reason = null)
    {
        public ExtendBundle On(Guid id) => new(id, Version, Days, Reason ?? "");
    }
}
