using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Sources;

/// <summary>The source rules bite: each sample breaks one and is named for it.</summary>
public sealed class SourceSelfTests
{
    private const string Product = "modules/A/Xinyu.A/Cases/A.cs";
    private const string Test = "tests/Xinyu.Tests/A.cs";
    private const string Page = "modules/A/Xinyu.A/Areas/A/Pages/Index.cshtml";

    public static readonly IReadOnlyList<(string Ban, string Path, string Line)> Samples =
    [
        ("the machine's clock", Product, "var at = DateTime.UtcNow;"),
        ("the machine's clock", Product, "var at = TimeProvider.System;"),
        ("the machine's clock", Test, "var at = DateTimeOffset.Now;"),
        ("a sleeping thread", Test, "Thread.Sleep(50);"),
        ("a test that waits for time to pass", Test, "await Task.Delay(50);"),
        ("a random key", Product, "Id = Guid.NewGuid();"),
        ("raw HTML", Page, "@Html.Raw(Model.Opinion)"),
        ("an inline script", Page, "<script>go()</script>"),
        ("an inline event handler", Page, "<a href=\"#\" onclick=\"go()\">"),
        ("an inline style", Page, "<p class=\"a\" style=\"color:red\">"),
        ("an inline style", Page, "<style>p { }</style>"),
        ("a form that posts without its token", Page, "<form class=\"a\" method=\"post\" action=\"/a/@Model.Id#act\" novalidate>"),
        ("SQL put together from text", Product, "db.Database.ExecuteSqlRawAsync($\"DELETE FROM x WHERE y = '{name}'\")"),
        ("SQL put together from text", Product, "db.Set<Case>().FromSqlRaw(\"SELECT \" + name)"),
        ("SQL put together from text", Product, "command.CommandText = $\"SELECT {name}\";"),
        ("SQL put together from text", Product, "new NpgsqlCommand($\"SELECT {name}\", connection)"),
        ("a skipped test", Test, "[Fact(Skip = \"later\")]"),
        ("unfinished work", Product, "return 1; // TODO"),
        ("unfinished work", Product, "throw new NotImplementedException();"),
        ("a warning turned off without a reason", Product, "#pragma warning disable CA1000")
    ];

    public static TheoryData<int> SampleNumbers => [.. Enumerable.Range(0, Samples.Count)];

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public void What_is_banned_is_named(int sample)
    {
        var (ban, path, line) = Samples[sample];
        BannedTexts.All.SelectMany(b => b.Violations([new(path, line)])).ShouldHaveSingleItem().ShouldContain(ban);
    }

    [Theory]
    [InlineData(Product, "/// never DateTime.Now, Html.Raw or Guid.NewGuid")]
    [InlineData(Product, "await Task.Delay(Look, time, cancellationToken);")]
    [InlineData(Product, "#pragma warning disable CA1000 // ABP's shape")]
    [InlineData(Product, "db.Database.ExecuteSqlRawAsync(\"DELETE FROM x\", token)")]
    [InlineData(Test, "var id = Guid.NewGuid();")]
    [InlineData(Page, "<script src=\"~/ui/page.js\" defer></script>")]
    [InlineData(Page, "<form method=\"post\" novalidate>")]
    [InlineData(Page, "<form method=\"post\" action=\"/a\" asp-antiforgery=\"true\">")]
    [InlineData(Page, "<p data-on=\"x\" class=\"style\">")]
    public void What_is_not_banned_passes(string path, string line) =>
        BannedTexts.All.SelectMany(b => b.Violations([new(path, line)])).ShouldBeEmpty();

    [Fact]
    public void Every_ban_has_a_sample() => BannedTexts.All.Select(b => b.Name).Except(Samples.Select(s => s.Ban)).ShouldBeEmpty();

    [Fact]
    public void An_exception_that_excepts_nothing_is_named()
    {
        var ban = BannedTexts.All[0] with { Exceptions = new Dictionary<string, string> { [Product] = "no longer true" } };
        ban.Stale([new(Product, "clean")]).ShouldBe([Product]);
        ban.Stale([new(Product, "DateTime.Now")]).ShouldBeEmpty();
    }

    [Fact]
    public void A_long_file_is_named()
    {
        FileLengthRule.Violations([new(Product, Long(300)), new(Page, Long(250)), new("host/Xinyu.Data.A/Migrations/A.cs", Long(999))]).ShouldBeEmpty();
        FileLengthRule.Violations([new(Product, Long(301))]).ShouldHaveSingleItem().ShouldContain("301 lines");
        FileLengthRule.Violations([new(Page, Long(251))]).ShouldHaveSingleItem().ShouldContain("251 lines");

        static string Long(int lines) => string.Concat(Enumerable.Repeat("x\n", lines));
    }

    [Theory]
    [InlineData("namespace Xinyu.A.Cases;", 0)]
    [InlineData("namespace Xinyu.A;", 1)]
    [InlineData("namespace Xinyu.A.Cases\n{", 1)]
    [InlineData("return 0;", 0)]
    public void A_namespace_that_is_not_its_folder_is_named(string text, int violations) =>
        NamespaceRule.Violations([new("modules/A/Xinyu.A/Xinyu.A.csproj", "Xinyu.A", [], [])], [new(Product, text)]).Count().ShouldBe(violations);

    [Theory]
    [InlineData("internal sealed class CaseManager(int a)", 1)]
    [InlineData("public static partial class StringHelper", 1)]
    [InlineData("internal record DateUtils;", 1)]
    [InlineData("internal sealed class MenuManager : IMenuManager", 0)]
    [InlineData("public interface IMenuManager", 0)]
    [InlineData("public sealed class ClockTagHelper : TagHelper", 0)]
    [InlineData("internal sealed class ManagerOfNothing", 0)]
    public void A_name_that_says_nothing_is_named(string line, int violations) =>
        new TypeNameRule(new HashSet<string> { "IMenuManager" }).Violations([new(Product, line)]).Count().ShouldBe(violations);
}
