using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Involved;
using Xinyu.Complaints.Lists;
using Xinyu.Complaints.Sealing;
using Xinyu.Complaints.Statistics;

namespace Xinyu.Complaints.Api;

/// <summary>Everything the pages do, for programs: /api/complaints.</summary>
internal static class ComplaintEndpoints
{
    public static void Map(EndpointRouteBuilderContext context)
    {
        var root = context.Endpoints.MapGroup("/api/complaints").WithTags("Complaints").RequireAuthorization(ComplaintsPermissions.Default);
        root.MapGet("", ([AsParameters] PagedQuery page, ComplaintTab? tab, ComplaintKind? kind, ComplaintLight? light, string? department, string? filter,
            ListComplaints list, CancellationToken cancellationToken) =>
            list.ExecuteAsync(new ComplaintQuery(tab ?? ComplaintTab.All, kind, light, department, filter), page.ToRequest(), cancellationToken))
            .WithSummary("投诉和咨询，按期限排列");
        root.MapGet("/{id:guid}", (Guid id, ReadComplaint reader, CancellationToken cancellationToken) => reader.ExecuteAsync(id, cancellationToken))
            .WithSummary("一件投诉：经过、期限、现在能做的");
        root.MapGet("/statistics", (DateOnly? from, DateOnly? to, ReadStatistics reader, CancellationToken cancellationToken) =>
            reader.ExecuteAsync(from, to, cancellationToken)).RequireAuthorization(ComplaintsPermissions.Read).WithSummary("一段时间的统计：结转、收到、办结、在办、结果");
        root.MapGet("/officials", async (Officials officials, CancellationToken cancellationToken) =>
        {
            var items = await officials.ListAsync(cancellationToken);
            return new PagedResultDto<Official>(items.Count, items);
        }).RequireAuthorization(ComplaintsPermissions.Handle).WithSummary("在岗的人，交办时选");
        root.MapPost("/{id:guid}/acts", async (Guid id, ComplaintActInput input, ComplaintActs acts, CancellationToken cancellationToken) =>
        {
            await acts.ExecuteAsync(id, input, cancellationToken);
            return Results.NoContent();
        }).WithSummary("受理、不予受理、交办、答复、退回、复核、办结、重新办理、记明被投诉人");
        root.MapPost("/{id:guid}/identity", (Guid id, IdentityLookInput input, LookAtIdentity look, CancellationToken cancellationToken) =>
            look.ExecuteAsync(id, input, cancellationToken)).RequireAuthorization(ComplaintsPermissions.Identity).WithSummary("查看投诉人，写明理由，记入经过");
    }
}
