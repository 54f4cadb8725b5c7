using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.SystemAdmin.Audit;
using Xinyu.SystemAdmin.Events;

namespace Xinyu.SystemAdmin.Api;

/// <summary>The audit log, to be read, and the parked events, to be offered again or given up.</summary>
internal static class RunningEndpoints
{
    public static void MapAudit(RouteGroupBuilder audit)
    {
        audit.MapGet("", ([AsParameters] PagedQuery page, string? user, DateOnly? from, DateOnly? to, string? place, string? url, string? entity, string? entityId, AuditReader reader, CancellationToken cancellationToken) =>
            reader.ListAsync(new AuditQuery(user, from, to, place, url, entity, entityId), page.ToRequest(), cancellationToken)).WithSummary("操作日志");
        audit.MapGet("/{id:guid}", (Guid id, AuditReader reader, CancellationToken cancellationToken) => reader.GetAsync(id, cancellationToken))
            .WithSummary("一条日志和它改动的每一个值");
    }

    public static void MapEvents(RouteGroupBuilder events)
    {
        events.MapGet("", ([AsParameters] PagedQuery page, ParkedEventDesk desk, CancellationToken cancellationToken) => desk.ListAsync(page.ToRequest(), cancellationToken))
            .WithSummary("停放的事件");
        events.MapPost("/decisions", async (DecideParkedEvent input, ParkedEventDesk desk, CancellationToken cancellationToken) =>
        {
            await desk.DecideAsync(input, cancellationToken);
            return Results.NoContent();
        }).WithSummary("重新投递，或写明理由放弃");
    }
}
