using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Sources;

public sealed class SourceTests
{
    public static TheoryData<string> Bans => [.. BannedTexts.All.Select(b => b.Name)];

    [Theory]
    [MemberData(nameof(Bans))]
    public void Nobody_writes(string ban)
    {
        var rule = BannedTexts.All.Single(b => b.Name == ban);
        rule.Violations(Repository.Sources).ShouldBeEmpty();
        rule.Stale(Repository.Sources).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_short() => FileLengthRule.Violations(Repository.Sources).ShouldBeEmpty();

    [Fact]
    public void A_namespace_is_its_folder() => NamespaceRule.Violations(Repository.Projects, Repository.Sources).ShouldBeEmpty();

    [Fact]
    public void A_type_says_what_it_does()
    {
        // of the extensions those down to "# ours" are ABP's too
        var extensions = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "abp-extensions.txt")).TakeWhile(line => line != "# ours");
        var abp = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "abp-contract.tsv")).Concat(extensions)
            .Select(line => line.Split('\t')[0].Split('<')[0].Split('.')[^1]).ToHashSet();
        new TypeNameRule(abp).Violations(Repository.Sources).ShouldBeEmpty();
    }

    [Fact]
    public void The_rules_saw_many_files()
    {
        Repository.Sources.Count(f => f.Is(".cs") && f.IsProduct).ShouldBeGreaterThan(500);
        Repository.Sources.Count(f => f.Is(".cshtml")).ShouldBeGreaterThan(50);
    }
}
