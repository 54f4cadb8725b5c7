using System.Text.RegularExpressions;

namespace Xinyu.Tests.Approval;

public partial class ApprovalTextTests
{
    [Fact]
    public void Every_error_code_thrown_by_the_module_has_a_sentence_in_both_languages()
    {
        var root = RepositoryRoot.Find();
        var codes = Directory.EnumerateFiles(Path.Combine(root, "modules", "Approval", "Xinyu.Approval"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Flows{Path.DirectorySeparatorChar}")) // findings of definitions have their own texts
            .SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct().ToList();
        codes.Count.ShouldBeGreaterThan(30);
        foreach (var culture in new[] { "zh-Hans", "en" })
            codes.Where(c => !ApprovalTexts.Of(culture).ContainsKey(c)).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_the_same_keys_and_placeholders()
    {
        var (chinese, english) = (ApprovalTexts.Of("zh-Hans"), ApprovalTexts.Of("en"));
        chinese.Keys.Order().ShouldBe(english.Keys.Order());
        foreach (var (key, text) in chinese)
            Placeholder().Matches(text).Select(m => m.Value).Distinct().Order().ShouldBe(Placeholder().Matches(english[key]).Select(m => m.Value).Distinct().Order(), key);
    }

    [GeneratedRegex("\"(Approval:[A-Za-z]+)\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{[A-Za-z]+\}")]
    private static partial Regex Placeholder();
}
