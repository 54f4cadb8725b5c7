using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Options;

namespace Xinyu.Abp.AspNetCore.Pages;

/// <summary>
/// The routes of all pages, without their models: a page's handlers, properties and authorization are read when it is first asked for,
/// by the framework's own page loader, and not those of 150 pages before the first one is shown.
/// </summary>
internal sealed class LazyPages(IEnumerable<IPageRouteModelProvider> providers, IOptions<RazorPagesOptions> options) : IActionDescriptorProvider
{
    // as the framework's own
    public int Order => -900;

    public void OnProvidersExecuting(ActionDescriptorProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var model in Routes())
        {
            foreach (var convention in options.Value.Conventions.OfType<IPageRouteModelConvention>())
                convention.Apply(model);
            foreach (var selector in model.Selectors)
                context.Results.Add(Describe(model, selector));
        }
    }

    public void OnProvidersExecuted(ActionDescriptorProviderContext context)
    {
    }

    private IList<PageRouteModel> Routes()
    {
        var context = new PageRouteModelProviderContext();
        var ordered = providers.OrderBy(p => p.Order).ToList();
        foreach (var provider in ordered)
            provider.OnProvidersExecuting(context);
        foreach (var provider in Enumerable.Reverse(ordered))
            provider.OnProvidersExecuted(context);
        return context.RouteModels;
    }

    private static PageActionDescriptor Describe(PageRouteModel model, SelectorModel selector)
    {
        var route = selector.AttributeRouteModel!;
        var descriptor = new PageActionDescriptor
        {
            ActionConstraints = [.. selector.ActionConstraints],
            AreaName = model.AreaName,
            AttributeRouteInfo = new AttributeRouteInfo
            {
                Name = route.Name,
                Order = route.Order ?? 0,
                Template = route.Template,
                SuppressLinkGeneration = route.SuppressLinkGeneration,
                SuppressPathMatching = route.SuppressPathMatching,
            },
            DisplayName = model.ViewEnginePath,
            EndpointMetadata = [.. selector.EndpointMetadata],
            FilterDescriptors = [],
            Properties = new Dictionary<object, object?>(model.Properties),
            RelativePath = model.RelativePath,
            ViewEnginePath = model.ViewEnginePath,
        };
        foreach (var value in model.RouteValues)
            descriptor.RouteValues.TryAdd(value.Key, value.Value);
        descriptor.RouteValues.TryAdd("page", model.ViewEnginePath);
        return descriptor;
    }
}
