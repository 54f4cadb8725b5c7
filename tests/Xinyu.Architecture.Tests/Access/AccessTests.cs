using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Architecture.Tests.Checkout;
using Xinyu.Architecture.Tests.Host;
using Xinyu.Architecture.Tests.Surface;

namespace Xinyu.Architecture.Tests.Access;

public sealed class AccessTests(ComposedHost host)
{
    private List<EndpointFact> Facts => [.. host.Endpoints.Select(EndpointFact.Of)];

    [Fact]
    public void Every_page_asks_for_a_permission_or_is_listed() =>
        new AccessRule(OpenPages.ForEverybody, OpenPages.ForTheSignedIn).Violations([.. Facts.Where(f => f.IsPage)]).ShouldBeEmpty();

    [Fact]
    public void Every_operation_asks_for_a_permission_or_is_listed() =>
        new AccessRule(OpenOperations.ForEverybody, OpenOperations.ForTheSignedIn).Violations([.. Facts.Where(f => !f.IsPage)]).ShouldBeEmpty();

    [Fact]
    public void No_page_takes_the_database() => PageModelRule.Violations(PageModels()).ShouldBeEmpty();

    [Fact]
    public void The_rules_saw_many_endpoints()
    {
        Facts.Count(f => f.IsPage).ShouldBeGreaterThan(30);
        Facts.Count(f => !f.IsPage).ShouldBeGreaterThan(50);
        PageModels().Count().ShouldBeGreaterThan(25);
    }

    private static IEnumerable<Type> PageModels() =>
        Assemblies.TypesOf(ProjectKind.Module, ProjectKind.Framework, ProjectKind.Host).Where(t => t.IsSubclassOf(typeof(PageModel)));
}
