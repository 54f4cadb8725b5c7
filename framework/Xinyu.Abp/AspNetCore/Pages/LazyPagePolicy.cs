using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace Xinyu.Abp.AspNetCore.Pages;

/// <summary>
/// Puts the page as it was read in the place of its mere route before anything looks at what it demands. Without it the route
/// alone says nothing about authorization and is denied to everybody.
/// </summary>
internal sealed class LazyPagePolicy(PageLoader loader) : MatcherPolicy, IEndpointSelectorPolicy
{
    // before policies that choose by what a page says of itself
    public override int Order => int.MinValue + 100;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(e => Unread(e) is not null);

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!candidates.IsValidCandidate(i) || Unread(candidates[i].Endpoint) is not { } page)
                continue;
            var read = await loader.LoadAsync(page, candidates[i].Endpoint.Metadata);
            candidates.ReplaceEndpoint(i, read.Endpoint, candidates[i].Values);
        }
    }

    private static PageActionDescriptor? Unread(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page and not CompiledPageActionDescriptor ? page : null;
}
