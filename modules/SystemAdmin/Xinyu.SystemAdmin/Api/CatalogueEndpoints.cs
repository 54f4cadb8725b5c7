using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Items;

namespace Xinyu.SystemAdmin.Api;

/// <summary>Items and flows with their versions; a flow's next version is checked, tried and published.</summary>
internal static class CatalogueEndpoints
{
    public static void MapItems(RouteGroupBuilder items)
    {
        items.MapGet("", ([AsParameters] PagedQuery page, string? department, ItemKind? kind, RolloutPhase? phase, bool? open, string? filter, IItemCatalogue catalogue, CancellationToken cancellationToken) =>
        {
            var request = page.ToRequest();
            return catalogue.GetListAsync(
                new ItemListInput
                {
                    DepartmentCode = department, Kind = kind, Phase = phase, Open = open, Filter = filter, SkipCount = request.SkipCount, MaxResultCount = request.MaxResultCount,
                },
                cancellationToken);
        }).WithSummary("事项目录");
        items.MapGet("/{code}", (string code, int? version, IItemCatalogue catalogue, CancellationToken cancellationToken) => catalogue.GetAsync(code, version, cancellationToken))
            .WithSummary("一个事项的全部梳理内容，现行版或指定版");
        items.MapGet("/{code}/versions", async (string code, IItemCatalogue catalogue, CancellationToken cancellationToken) =>
        {
            var versions = await catalogue.GetVersionsAsync(code, cancellationToken);
            return new PagedResultDto<ItemVersionMark>(versions.Count, versions);
        }).WithSummary("事项的版本");
        items.MapGet("/{code}/relations", (string code, IItemCatalogue catalogue, CancellationToken cancellationToken) => catalogue.GetRelationsAsync(code, cancellationToken))
            .WithSummary("前置和后续事项");
    }

    public static void MapFlows(RouteGroupBuilder flows)
    {
        flows.MapGet("", async (IFlowCatalogue catalogue, CancellationToken cancellationToken) =>
        {
            var items = await catalogue.GetListAsync(cancellationToken);
            return new PagedResultDto<FlowSummary>(items.Count, items);
        }).WithSummary("流程定义");
        flows.MapGet("/{key}", (string key, int? version, IFlowCatalogue catalogue, CancellationToken cancellationToken) => catalogue.GetAsync(key, version, cancellationToken))
            .WithSummary("一个流程的节点、岗位、时限份额和版本");
        flows.MapGet("/{key}/versions/{version:int}/file", async (string key, int version, IFlowCatalogue catalogue, CancellationToken cancellationToken) =>
            Results.Text((await catalogue.GetAsync(key, version, cancellationToken)).Xml, "application/xml; charset=utf-8", Encoding.UTF8))
            .WithSummary("这一版的 BPMN 文件");
        flows.MapPost("/{key}/check", (string key, FlowFileBody file, IFlowPublishing publishing, CancellationToken cancellationToken) =>
            publishing.CheckAsync(new(key, file.Xml), cancellationToken)).WithSummary("核对流程文件，逐个元素列出问题，什么都不改");
        flows.MapPost("/{key}/versions", async (string key, PublishFlowBody body, IFlowPublishing publishing, CancellationToken cancellationToken) =>
        {
            var version = await publishing.PublishAsync(new(key, body.Xml, body.BasedOn), cancellationToken);
            return Results.Created($"/api/system-admin/flows/{key}/versions/{version.Version}/file", version);
        }).WithSummary("发布流程的下一版；在办案件仍用原版");
        flows.MapPost("/{key}/trial", (string key, FlowTrialBody body, IFlowPublishing publishing, CancellationToken cancellationToken) =>
            publishing.PlayAsync(body.ToInput(key), cancellationToken)).WithSummary("用样例数据试走流程，什么都不改");
    }
}
