using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Texts;

/// <summary>The text rules bite.</summary>
public sealed class TextSelfTests
{
    private const string Folder = "modules/A/Xinyu.A/Localization/A";
    private static readonly ProjectFile[] Projects = [new("modules/A/Xinyu.A/Xinyu.A.csproj", "Xinyu.A", [], [])];
    private static readonly TextFile[] Sound = [Chinese(("Home", "首页"), ("Portal:Late", "晚了{days}天")), English(("Home", "Home"), ("Portal:Late", "{days:0} days late"))];

    [Fact]
    public void A_sentence_without_its_twin_is_named()
    {
        TwinRule.Violations(Sound).ShouldBeEmpty();
        TwinRule.Violations([Chinese(("Home", "首页")), English()]).ShouldHaveSingleItem().ShouldContain("Home has no English twin");
        TwinRule.Violations([Chinese(), English(("Home", "Home"))]).ShouldHaveSingleItem().ShouldContain("Home has no Chinese twin");
        TwinRule.Violations([Chinese(("Home", "首页")), English(("Home", " "))]).ShouldHaveSingleItem().ShouldContain("empty");
        TwinRule.Violations([Chinese(("Late", "晚了{days}天")), English(("Late", "late"))]).ShouldHaveSingleItem().ShouldContain("gaps");
        TwinRule.Violations([Chinese()]).ShouldHaveSingleItem().ShouldContain("languages");
    }

    [Theory]
    [InlineData("<h1>@L[\"Home\"]</h1>", 0)]
    [InlineData("<h1>@L[\"Gone\"]</h1>", 1)]
    [InlineData("return localizer[\"Gone\", days];", 1)]
    [InlineData("texts.Say(\"Gone\", (\"a\", 1))", 1)]
    [InlineData("L[$\"Gone:{kind}\"]", 0)]
    public void A_text_that_does_not_exist_is_named(string line, int violations) =>
        UsedTextRule.MissingKeys(Projects, [new("modules/A/Xinyu.A/Areas/A/Pages/Index.cshtml", line)], Sound).Count().ShouldBe(violations);

    [Theory]
    [InlineData("throw new BusinessException(\"Portal:Late\");", 0)]
    [InlineData("public const string Gone = \"Portal:Gone\";", 1)]
    [InlineData("texts[\"Menu:Home\"]", 0)]
    public void An_error_code_without_a_sentence_is_named(string line, int violations) =>
        UsedTextRule.MissingCodes([new("modules/A/Xinyu.A/Errors.cs", line)], Sound).Count().ShouldBe(violations);

    private static TextFile Chinese(params (string Key, string Text)[] texts) => new(Folder, "zh-Hans", texts.ToDictionary(t => t.Key, t => t.Text));

    private static TextFile English(params (string Key, string Text)[] texts) => new(Folder, "en", texts.ToDictionary(t => t.Key, t => t.Text));
}
