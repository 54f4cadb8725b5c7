using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Portal.Bundles;

namespace Xinyu.Portal.Api;

/// <summary>What an applicant asked to be handled together.</summary>
internal static class BundleEndpoints
{
    public static void Map(RouteGroupBuilder portal)
    {
        portal.MapGet("/bundles", (int? skipCount, int? maxResultCount, ReadMyBundle read, CancellationToken token) =>
            read.ListAsync(new PagedResultRequestDto().With(skipCount, maxResultCount), token)).WithSummary("我的联办");
        portal.MapGet("/bundles/{id:guid}", (Guid id, ReadMyBundle read, CancellationToken token) => read.ExecuteAsync(id, token)).WithSummary("一件联办：各项的进度、联办时限、卡在哪里");
        portal.MapPost("/bundles", OpenAsync).WithSummary("把几个事项申请联办：之后提交的申请自动归入");
    }

    private static async Task<OpenOutput> OpenAsync(OpenInput input, OpenBundle open, CancellationToken cancellationToken)
    {
        var bundle = await open.ExecuteAsync(input.Items, cancellationToken);
        return new(bundle.Id, bundle.Number, bundle.OpenedAt);
    }

    internal sealed record OpenInput([property: Required] string[] Items);

    internal sealed record OpenOutput(Guid Id, string Number, DateTime OpenedAt);
}
