using System.Text.Json;
using System.Text.RegularExpressions;
using Xinyu.Architecture.Tests.Checkout;
using static Xinyu.Architecture.Tests.Checkout.Repository;

namespace Xinyu.Architecture.Tests.Graph;

public sealed partial class ProjectGraphTests
{
    [Fact]
    public void Every_project_knows_only_whom_it_may() => ReferenceRule.Violations(Projects).ShouldBeEmpty();

    [Fact]
    public void Only_the_data_projects_know_a_database() => PackageRule.Violations(Projects).ShouldBeEmpty();

    [Fact]
    public void No_project_reaches_itself() => CycleRule.Violations(Projects).ShouldBeEmpty();

    [Fact]
    public void Projects_are_few_and_lie_in_folders_of_their_name() => LayoutRule.Violations(Projects).ShouldBeEmpty();

    [Fact]
    public void The_solution_lists_every_project_and_its_filter_all_but_plug_ins()
    {
        var filter = JsonDocument.Parse(Read("Xinyu.Modular.Core.slnf")).RootElement.GetProperty("solution").GetProperty("projects");
        SolutionRule.Violations(
            Projects,
            ProjectPath().Matches(Read("Xinyu.Modular.sln")).Select(m => m.Value),
            filter.EnumerateArray().Select(p => p.GetString()!)).ShouldBeEmpty();
    }

    [Fact]
    public void The_rules_saw_the_whole_tree()
    {
        Projects.Count.ShouldBeGreaterThan(15);
        foreach (var kind in Enum.GetValues<ProjectKind>().Except([ProjectKind.Unknown, ProjectKind.SdkExtra]))
            Projects.ShouldContain(p => p.Kind == kind, kind.ToString());
    }

    [GeneratedRegex(@"[\w./\\]+\.csproj")]
    private static partial Regex ProjectPath();
}
