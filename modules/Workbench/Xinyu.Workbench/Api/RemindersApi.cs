using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Approval.Reminders;
using Xinyu.Workbench.Permissions;

namespace Xinyu.Workbench.Api;

/// <summary>What the own departments' plug-ins remind of, and that it was seen to.</summary>
internal static class RemindersApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var reminders = endpoints.MapGroup("/api/workbench/reminders").RequireAuthorization(WorkbenchPermissions.Default).WithTags("Workbench");
        reminders.MapGet("/", (bool? all, int? skipCount, int? maxResultCount, IReminderInbox inbox, CancellationToken token) =>
            inbox.GetListAsync(new() { All = all ?? false, SkipCount = skipCount ?? 0, MaxResultCount = maxResultCount ?? ReminderListInput.DefaultMaxResultCount }, token))
            .WithSummary("等办理的提醒；all=true 时包括办过的和发给持证人的");
        reminders.MapPost("/{id:guid}/ending", async (Guid id, IReminderInbox inbox, CancellationToken token) =>
        {
            await inbox.EndAsync(id, token);
            return Results.NoContent();
        }).WithSummary("提醒的事已经办理");
    }
}
