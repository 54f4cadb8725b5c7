using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Documents;

namespace Xinyu.SystemAdmin.Api;

/// <summary>文书 templates: versions, what a next one would look like, and its publication.</summary>
internal static class TemplateEndpoints
{
    public static void Map(RouteGroupBuilder templates)
    {
        templates.MapGet("", async (ITemplatePublishing publishing, CancellationToken cancellationToken) =>
        {
            var items = await publishing.GetListAsync(cancellationToken);
            return new PagedResultDto<TemplateSummary>(items.Count, items);
        }).WithSummary("文书模板");
        templates.MapGet("/{kind}", (string kind, int? version, ITemplatePublishing publishing, CancellationToken cancellationToken) =>
            publishing.GetAsync(kind, version, cancellationToken)).WithSummary("一种文书的模板、可用变量、样例预览和版本");
        templates.MapPost("/{kind}/check", (string kind, TemplateBody body, ITemplatePublishing publishing, CancellationToken cancellationToken) =>
            publishing.CheckAsync(kind, body.Body, cancellationToken)).WithSummary("核对模板，逐行列出问题，用样例预览，什么都不改");
        templates.MapPost("/{kind}/versions", async (string kind, PublishTemplateBody body, ITemplatePublishing publishing, CancellationToken cancellationToken) =>
        {
            var version = await publishing.PublishAsync(new(kind, body.Body, body.BasedOn, body.Note ?? ""), cancellationToken);
            return Results.Created($"/api/system-admin/templates/{kind}?version={version.Version}", version);
        }).WithSummary("发布模板的下一版；已制作的文书不变");
    }

    internal sealed record TemplateBody([property: Required] string Body);

    internal sealed record PublishTemplateBody([property: Required] string Body, int BasedOn, string? Note);
}
