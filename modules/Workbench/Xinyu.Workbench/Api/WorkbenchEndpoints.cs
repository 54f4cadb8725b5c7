using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Permissions;
using Xinyu.Workbench.PlugIns;

namespace Xinyu.Workbench.Api;

/// <summary>The module's HTTP surface beside its pages.</summary>
internal static class WorkbenchEndpoints
{
    /// <summary>The files that a case's page and plug-ins' pages link to.</summary>
    public static void MapFiles(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/workbench/cases/{id:guid}/files/{sha256}", FileEndpoint.GetAsync)
            .RequireAuthorization(WorkbenchPermissions.Default)
            .ExcludeFromDescription();
        endpoints.MapGet("/plug-ins/{id}/files/{version}/{**file}", PlugInFileEndpoint.GetAsync)
            .RequireAuthorization(WorkbenchPermissions.Default)
            .ExcludeFromDescription();
    }

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var cases = endpoints.MapGroup("/api/workbench/cases").RequireAuthorization(WorkbenchPermissions.Default).WithTags("Workbench");
        cases.MapGet("/", async ([AsParameters] CaseListQuery query, ICaseInbox inbox, CancellationToken token) =>
        {
            var page = await inbox.GetListAsync(query.ToInput(), token);
            return new PagedResultDto<CaseSummary>(page.TotalCount, page.Items);
        });
        cases.MapGet("/{id:guid}", (Guid id, ICaseInbox inbox, CancellationToken token) => inbox.GetAsync(id, token));
        cases.MapGet("/{id:guid}/files/{sha256}", FileEndpoint.GetAsync);
        cases.MapGet("/{id:guid}/documents/{documentId:guid}/pdf", async (Guid id, Guid documentId, PrintDocument print, CancellationToken token) =>
        {
            var (content, fileName) = await print.ExecuteAsync(id, documentId, token);
            return Results.Stream(content, "application/pdf", fileName);
        }).WithSummary("文书的 PDF，第一次下载时打印");
        cases.MapGet("/{id:guid}/migration", (Guid id, ICaseMigration migration, CancellationToken token) => migration.PreviewAsync(id, token))
            .RequireAuthorization(WorkbenchPermissions.Decide).WithSummary("改按新版办理的影响");
        cases.MapPost("/{id:guid}/migration", (Guid id, MigrationBody body, ICaseMigration migration, CancellationToken token) =>
            migration.MigrateAsync(body.On(id), token)).RequireAuthorization(WorkbenchPermissions.Decide).WithSummary("改按新版办理");
        CaseActsApi.Map(cases);
        FilingsApi.Map(endpoints);
        LicencesApi.Map(endpoints);
        BundlesApi.Map(endpoints);
        RemindersApi.Map(endpoints);
        FeesApi.Map(endpoints);
    }
}
