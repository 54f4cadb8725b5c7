using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Texts;

public sealed class TextTests
{
    [Fact]
    public void Every_sentence_exists_in_both_languages() => TwinRule.Violations(TextFile.All).ShouldBeEmpty();

    [Fact]
    public void Every_text_named_in_code_exists() => UsedTextRule.MissingKeys(Repository.Projects, Repository.Sources, TextFile.All).ShouldBeEmpty();

    [Fact]
    public void Every_error_code_has_its_sentence() => UsedTextRule.MissingCodes(Repository.Sources, TextFile.All).ShouldBeEmpty();

    [Fact]
    public void The_rules_saw_many_texts() => TextFile.All.Sum(f => f.Texts.Count).ShouldBeGreaterThan(1500);
}
