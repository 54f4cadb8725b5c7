using Xinyu.Architecture.Tests.Checkout;
using Xinyu.Architecture.Tests.Surface;

namespace Xinyu.Architecture.Tests.Docs;

public sealed class DocsTests
{
    [Fact]
    public void Every_word_of_the_glossary_leads_to_its_type() => GlossaryRule.Violations(
        Repository.Read("docs/glossary.md"), Assemblies.TypesOf(Enum.GetValues<ProjectKind>()).Select(t => t.Name).ToHashSet()).ShouldBeEmpty();

    [Fact]
    public void Every_page_is_reached_and_every_link_leads_somewhere()
    {
        var pages = Repository.Files("*.md").Where(p => p == "README.md" || p.StartsWith("docs/", StringComparison.Ordinal)).ToDictionary(p => p, Repository.Read);
        pages.Count.ShouldBeGreaterThan(8);
        LinkRule.Violations(pages, path => Path.Exists(Path.Combine(Repository.Root, path))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_configuration_key_stands_in_the_handbook()
    {
        ConfigurationRule.Violations(Repository.Sources, "").Count().ShouldBeGreaterThan(10);
        ConfigurationRule.Violations(Repository.Sources, Repository.Read("docs/operations.md")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("configuration[\"App:DataPath\"]", 0)]
    [InlineData("configuration.GetValue(\"App:Forgotten\", 20)", 1)]
    [InlineData("builder.Configuration.GetValue<int>(\"App:Forgotten\")", 1)]
    [InlineData("configuration.GetSection(\"Forgotten\")", 1)]
    public void A_key_that_the_handbook_forgets_is_named(string line, int violations) =>
        ConfigurationRule.Violations([new("modules/A/Xinyu.A/A.cs", line)], "| `App:DataPath` | data |").Count().ShouldBe(violations);

    [Theory]
    [InlineData("| 案件 | case | `Case` |", 0)]
    [InlineData("| 案件 | case | `Gone` |", 1)]
    [InlineData("| 案件 |  | `Case` |", 1)]
    [InlineData("| 案件 | case | `Case` |\n| 案件 | file | `Case` |", 1)]
    public void A_word_without_a_type_is_named(string rows, int violations) =>
        GlossaryRule.Violations($"| 中文 | English | 类型 |\n|---|---|---|\n{rows}", new HashSet<string> { "Case" }).Count().ShouldBe(violations);

    [Fact]
    public void A_dead_link_and_a_lost_page_are_named()
    {
        var pages = new Dictionary<string, string> { ["README.md"] = "[a](docs/a.md) [w](https://example.org/x)", ["docs/a.md"] = "[r](../README.md#x)" };
        LinkRule.Violations(pages, pages.ContainsKey).ShouldBeEmpty();
        LinkRule.Violations(new Dictionary<string, string>(pages) { ["docs/a.md"] = "[b](b.md)" }, pages.ContainsKey).ShouldHaveSingleItem().ShouldContain("docs/b.md");
        LinkRule.Violations(new Dictionary<string, string>(pages) { ["docs/lost.md"] = "" }, pages.ContainsKey).ShouldHaveSingleItem().ShouldContain("docs/lost.md");
    }
}
