using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Surface;

public sealed class SurfaceTests
{
    public static TheoryData<string> Modules => [.. Repository.Projects.Where(p => p.Kind == ProjectKind.Module).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_shows_its_module_class_alone(string module)
    {
        var exported = Assemblies.All.Single(a => a.Project.Name == module).Assembly.GetExportedTypes();
        ModuleSurfaceRule.Violations(module, [.. Assemblies.Written(exported)]).ShouldBeEmpty();
    }

    [Fact]
    public void What_nobody_inherits_is_sealed() => SealedRule.Violations([.. Assemblies.TypesOf(Enum.GetValues<ProjectKind>())]).ShouldBeEmpty();

    [Fact]
    public void Contracts_promise_and_do_nothing() => ContractsRule.Violations(Assemblies.TypesOf(ProjectKind.Contracts)).ShouldBeEmpty();

    [Fact]
    public void Contracts_rules_SDK_and_the_framework_s_core_know_no_web_and_no_database()
    {
        var pure = Assemblies.All.Where(a => a.Project.Kind is ProjectKind.Contracts or ProjectKind.Rules or ProjectKind.Sdk || a.Project.Name == "Xinyu.Abp.Core").ToList();
        pure.Count.ShouldBeGreaterThan(3);
        pure.SelectMany(a => ContractsRule.ForeignReferences(a.Project.Name, References(a.Assembly))).ShouldBeEmpty();
    }

    [Fact]
    public void An_assembly_uses_only_whom_its_project_may_know() => Assemblies.All
        .SelectMany(a => AssemblyReferenceRule.Violations(Repository.Projects, a.Project, References(a.Assembly))).ShouldBeEmpty();

    [Fact]
    public void The_rules_saw_many_types()
    {
        Assemblies.TypesOf(ProjectKind.Module).Count().ShouldBeGreaterThan(300);
        Assemblies.TypesOf(ProjectKind.Contracts).Count().ShouldBeGreaterThan(40);
    }

    private static IEnumerable<string> References(System.Reflection.Assembly assembly) => assembly.GetReferencedAssemblies().Select(r => r.Name!);
}
