using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Graph;

/// <summary>The graph rules bite: each fake breaks one and is named for it.</summary>
public sealed class ProjectGraphSelfTests
{
    private static readonly ProjectFile[] Sound =
    [
        Project("framework/Xinyu.Abp.Core"), Project("framework/Xinyu.Abp", "Xinyu.Abp.Core"),
        Project("modules/A/Xinyu.A", "Xinyu.Abp", "Xinyu.A.Contracts"), Project("modules/A/Xinyu.A.Contracts", "Xinyu.Abp.Core"),
        Project("modules/B/Xinyu.B", "Xinyu.A.Contracts"), Project("modules/A/Xinyu.A.Rules"),
        Project("plugins/Xinyu.Plugins.Sdk", "Xinyu.Abp.Core"), Project("plugins/Xinyu.Plugins.C", "Xinyu.Plugins.Sdk"),
        Project("host/Xinyu.Data.D", "Xinyu.Abp"), Project("host/Xinyu.Host", "Xinyu.A", "Xinyu.B", "Xinyu.Data.D"),
        Project("modules/Approval/Xinyu.Approval", "Xinyu.Plugins.Sdk")
    ];

    [Fact]
    public void A_sound_graph_passes()
    {
        ReferenceRule.Violations(Sound).ShouldBeEmpty();
        CycleRule.Violations(Sound).ShouldBeEmpty();
        LayoutRule.Violations(Sound).ShouldBeEmpty();
        PackageRule.Violations(Sound).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("modules/C/Xinyu.C", "Xinyu.A")]
    [InlineData("modules/C/Xinyu.C", "Xinyu.Plugins.Sdk")]
    [InlineData("modules/C/Xinyu.C", "Xinyu.Data.D")]
    [InlineData("modules/C/Xinyu.C.Contracts", "Xinyu.Abp")]
    [InlineData("modules/C/Xinyu.C.Contracts", "Xinyu.A.Contracts")]
    [InlineData("modules/C/Xinyu.C.Rules", "Xinyu.Abp.Core")]
    [InlineData("plugins/Xinyu.Plugins.X", "Xinyu.A.Contracts")]
    [InlineData("host/Xinyu.Data.X", "Xinyu.A")]
    [InlineData("host/Xinyu.Other", "Xinyu.Plugins.C")]
    [InlineData("modules/C/Xinyu.C", "Xinyu.Nowhere")]
    [InlineData("elsewhere/Xinyu.C")]
    public void A_project_that_knows_too_much_is_named(string path, params string[] references)
    {
        var wrong = Project(path, references);
        ReferenceRule.Violations([.. Sound, wrong]).ShouldHaveSingleItem().ShouldContain(wrong.Name);
    }

    [Theory]
    [InlineData("modules/C/Xinyu.C", "Npgsql.EntityFrameworkCore.PostgreSQL")]
    [InlineData("framework/Xinyu.Abp", "Microsoft.EntityFrameworkCore.Sqlite")]
    [InlineData("host/Xinyu.Host", "Microsoft.Data.SqlClient")]
    [InlineData("modules/C/Xinyu.C.Contracts", "Quartz")]
    public void A_package_in_the_wrong_place_is_named(string path, string package) =>
        PackageRule.Violations([Project(path) with { Packages = [package] }]).ShouldHaveSingleItem().ShouldContain(package);

    [Fact]
    public void A_ring_is_named() =>
        CycleRule.Violations([Project("modules/A/Xinyu.A", "Xinyu.B"), Project("modules/B/Xinyu.B", "Xinyu.C"), Project("modules/C/Xinyu.C", "Xinyu.A")]).Count().ShouldBe(3);

    [Fact]
    public void A_folder_of_another_name_contracts_for_nobody_and_too_many_projects_are_named()
    {
        LayoutRule.Violations([new("modules/C/Other/Xinyu.C.csproj", "Xinyu.C", [], [])]).ShouldHaveSingleItem().ShouldContain("another name");
        LayoutRule.Violations([Project("modules/C/Xinyu.C", "Xinyu.C.Contracts"), Project("modules/C/Xinyu.C.Contracts")]).ShouldHaveSingleItem().ShouldContain("no other module");
        LayoutRule.Violations([.. Enumerable.Range(0, 23).Select(i => Project($"modules/M{i}/Xinyu.M{i}"))]).ShouldHaveSingleItem().ShouldContain("23 core projects");
        LayoutRule.Violations([.. Enumerable.Range(0, 47).Select(i => Project($"plugins/Xinyu.Plugins.M{i}"))]).ShouldBeEmpty();
    }

    [Fact]
    public void A_project_that_the_solution_forgets_is_named()
    {
        ProjectFile[] projects = [Project("modules/A/Xinyu.A"), Project("plugins/Xinyu.Plugins.C")];
        string[] all = [.. projects.Select(p => p.Path)];
        SolutionRule.Violations(projects, all, [@"modules\A\Xinyu.A\Xinyu.A.csproj"]).ShouldBeEmpty();
        SolutionRule.Violations(projects, all, []).ShouldHaveSingleItem().ShouldContain("Xinyu.A.csproj is missing in the filter");
        SolutionRule.Violations(projects, all, all).ShouldHaveSingleItem().ShouldContain("Xinyu.Plugins.C");
        SolutionRule.Violations(projects, [all[0], "gone.csproj"], [all[0]]).Count().ShouldBe(2);
    }

    [Fact]
    public void A_project_file_is_read_as_it_is_built()
    {
        var project = ProjectFile.Parse("modules/A/Xinyu.A/Xinyu.A.csproj", """
            <Project><PropertyGroup><RootNamespace>Xinyu.Z</RootNamespace></PropertyGroup>
            <ItemGroup><ProjectReference Include="..\B\Xinyu.B.csproj" /><PackageReference Include="Quartz" /></ItemGroup></Project>
            """);
        (project.Name, project.RootNamespace, project.References[0], project.Packages[0]).ShouldBe(("Xinyu.A", "Xinyu.Z", "Xinyu.B", "Quartz"));
    }

    private static ProjectFile Project(string folder, params string[] references) =>
        new($"{folder}/{folder[(folder.LastIndexOf('/') + 1)..]}.csproj", folder, references, []);
}
