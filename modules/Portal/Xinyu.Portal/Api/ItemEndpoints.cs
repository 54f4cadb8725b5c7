using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Items;
using Xinyu.Portal.Bundles;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Api;

internal static class ItemEndpoints
{
    public static void Map(RouteGroupBuilder portal)
    {
        portal.MapGet("/items", ListAsync).WithSummary("事项目录：可按名称、部门、主题、批次、是否开通查找");
        portal.MapGet("/items/{code}", (string code, ReadGuide guide, CancellationToken cancellationToken) => guide.ExecuteAsync(code, cancellationToken))
            .WithSummary("一个事项的办事指南");
        portal.MapGet("/plan", (string[]? item, PlanItems plan, CancellationToken cancellationToken) => plan.ExecuteAsync(item ?? [], cancellationToken))
            .WithSummary("几个事项一起办：先后、并行、关键路径（工作日），已有的和还缺的前置");
        portal.MapGet("/home", (ReadHome home, CancellationToken cancellationToken) => home.ExecuteAsync(cancellationToken)).WithSummary("开通情况");
        portal.MapGet("/departments", async (GuideShelf shelf, CancellationToken cancellationToken) =>
            new ListResultDto<DepartmentDefinition>((await shelf.GetAsync(cancellationToken)).Departments)).WithSummary("部门及其岗位");
    }

    private static Task<PagedResultDto<ItemListEntry>> ListAsync(
        string? filter, string? departmentCode, string? theme, RolloutPhase? phase, ItemKind? kind, bool? open, int? skipCount, int? maxResultCount,
        SearchItems search, CancellationToken cancellationToken) =>
        search.ExecuteAsync(
            new ItemQuery { Filter = filter, DepartmentCode = departmentCode, Theme = theme, Phase = phase, Kind = kind, Open = open }.With(skipCount, maxResultCount),
            cancellationToken);
}
