using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.SystemAdmin.Users;

namespace Xinyu.SystemAdmin.Api;

/// <summary>Officials' accounts: /api/system-admin/users.</summary>
internal static class UserEndpoints
{
    public static void Map(RouteGroupBuilder users)
    {
        users.MapGet("", ([AsParameters] PagedQuery page, string? filter, string? department, string? role, OfficialState? state, ListOfficials list, CancellationToken cancellationToken) =>
            list.ExecuteAsync(new OfficialQuery(filter, department, role, state), page.ToRequest(), cancellationToken)).WithSummary("人员账号");
        users.MapGet("/{id:guid}", (Guid id, ReadOfficial reader, CancellationToken cancellationToken) => reader.ExecuteAsync(id, cancellationToken))
            .WithSummary("一个账号：角色、部门、任职");
        users.MapPost("", (NewOfficial input, CreateOfficial create) => create.ExecuteAsync(input)).WithSummary("建账号；初始口令只在这次回答里");
        users.MapPut("/{id:guid}/rights", (Guid id, OfficialRights input, ChangeOfficial change, CancellationToken cancellationToken) =>
            DoneAsync(change.SetRightsAsync(id, input, cancellationToken))).WithSummary("改姓名、角色和部门");
        users.MapPost("/{id:guid}/closing", (Guid id, ChangeOfficial change, CancellationToken cancellationToken) =>
            DoneAsync(change.SetActiveAsync(id, false, cancellationToken))).WithSummary("停用账号");
        users.MapPost("/{id:guid}/opening", (Guid id, ChangeOfficial change, CancellationToken cancellationToken) =>
            DoneAsync(change.SetActiveAsync(id, true, cancellationToken))).WithSummary("启用账号");
        users.MapPost("/{id:guid}/unlocking", (Guid id, ChangeOfficial change) => DoneAsync(change.UnlockAsync(id))).WithSummary("解除锁定");
        users.MapPost("/{id:guid}/password-reset", (Guid id, ChangeOfficial change, CancellationToken cancellationToken) =>
            change.ResetPasswordAsync(id, cancellationToken)).WithSummary("重置口令；新口令只在这次回答里");
        users.MapPost("/{id:guid}/second-factor-reset", (Guid id, ChangeOfficial change) => DoneAsync(change.ResetSecondFactorAsync(id))).WithSummary("重置第二因素");
    }

    private static async Task<IResult> DoneAsync(Task act)
    {
        await act;
        return Results.NoContent();
    }
}
