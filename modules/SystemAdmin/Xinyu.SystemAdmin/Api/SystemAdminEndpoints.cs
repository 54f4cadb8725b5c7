using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Approval.Items;
using Xinyu.Approval.Rollout;
using Xinyu.SystemAdmin.Departments;
using Xinyu.SystemAdmin.Parameters;
using Xinyu.SystemAdmin.Phases;

namespace Xinyu.SystemAdmin.Api;

/// <summary>Everything the pages do, for programs: /api/system-admin.</summary>
internal static class SystemAdminEndpoints
{
    public static void Map(EndpointRouteBuilderContext context)
    {
        var root = context.Endpoints.MapGroup("/api/system-admin").WithTags("SystemAdmin");
        Rollout(root.MapGroup("/rollout").RequireAuthorization(SystemAdminPermissions.Phases));
        PlugInEndpoints.Map(root.MapGroup("/plug-ins").RequireAuthorization(SystemAdminPermissions.PlugIns));
        Parameters(root.MapGroup("/plug-ins").RequireAuthorization(SystemAdminPermissions.PlugInParameters));
        Departments(root.MapGroup("/departments").RequireAuthorization(SystemAdminPermissions.Organisation));
        UserEndpoints.Map(root.MapGroup("/users").RequireAuthorization(SystemAdminPermissions.Users));
        OperationEndpoints.Map(root);
    }

    private static void Rollout(RouteGroupBuilder rollout)
    {
        rollout.MapGet("", (IRollout phases, CancellationToken cancellationToken) => phases.GetAsync(cancellationToken))
            .WithSummary("分期：各期的部门、事项和开通情况");
        rollout.MapGet("/{phase}/readiness", async (RolloutPhase phase, ReadPhases phases, CancellationToken cancellationToken) =>
            (await phases.ExecuteAsync(cancellationToken)).Phases.Single(p => p.Phase.Phase == phase).Readiness).WithSummary("一期的就绪情况：缺什么");
        rollout.MapPost("/{phase}/opening", (RolloutPhase phase, PhaseActInput input, ChangePhase change, IRollout phases, CancellationToken cancellationToken) =>
            ChangeAsync(phase, true, input, change, phases, cancellationToken)).WithSummary("开通一期，写明理由并确认");
        rollout.MapPost("/{phase}/closing", (RolloutPhase phase, PhaseActInput input, ChangePhase change, IRollout phases, CancellationToken cancellationToken) =>
            ChangeAsync(phase, false, input, change, phases, cancellationToken)).WithSummary("关闭一期，写明理由并确认；已收的件接着办");
    }

    private static async Task<IReadOnlyList<PhaseDto>> ChangeAsync(
        RolloutPhase phase, bool open, PhaseActInput input, ChangePhase change, IRollout phases, CancellationToken cancellationToken)
    {
        await change.ExecuteAsync(phase, open, input, cancellationToken);
        return await phases.GetAsync(cancellationToken);
    }

    private static void Departments(RouteGroupBuilder departments)
    {
        departments.MapGet("", async (ListDepartments list, CancellationToken cancellationToken) =>
        {
            var items = await list.ExecuteAsync(cancellationToken);
            return new PagedResultDto<DepartmentLine>(items.Count, items);
        }).WithSummary("所管部门：人员、岗位、缺什么");
        departments.MapGet("/{code}", (string code, ReadDepartment reader, CancellationToken cancellationToken) => reader.ExecuteAsync(code, cancellationToken))
            .WithSummary("一个部门的岗位和任职");
        departments.MapPost("/{code}/appointments", (string code, NewAppointment input, Appointments appointments, CancellationToken cancellationToken) =>
            appointments.AppointAsync(code, input, cancellationToken)).WithSummary("任命本部门的人到岗位，不能倒签");
        departments.MapPost("/{code}/appointments/{id:guid}/ending", async (string code, Guid id, EndAppointment input, Appointments appointments, CancellationToken cancellationToken) =>
        {
            await appointments.EndAsync(code, id, input, cancellationToken);
            return Results.NoContent();
        }).WithSummary("终止任职，写明最后一天");
    }

    private static void Parameters(RouteGroupBuilder plugIns)
    {
        plugIns.MapGet("/{id}/parameters", (string id, PlugInParameters parameters, CancellationToken cancellationToken) => parameters.ReadAsync(id, cancellationToken))
            .WithSummary("一个插件的参数；部门管理员只能看本部门的");
        plugIns.MapPut("/{id}/parameters/{key}", async (string id, string key, ParameterInput input, PlugInParameters parameters, CancellationToken cancellationToken) =>
        {
            await parameters.ChangeAsync(id, key, input, cancellationToken);
            return Results.NoContent();
        }).WithSummary("改一个参数；value 为 null 回到默认值");
    }
}
