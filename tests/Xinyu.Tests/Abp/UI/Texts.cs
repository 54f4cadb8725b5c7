using System.Text.RegularExpressions;
using Xinyu.Abp.UI;

namespace Xinyu.Tests.Abp.UI;

public sealed partial class Texts
{
    [Fact]
    public void Both_languages_have_the_same_keys_and_the_same_places()
    {
        var chinese = UiText.Of(english: false);
        var english = UiText.Of(english: true);
        english.Keys.Order(StringComparer.Ordinal).ShouldBe(chinese.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in english)
        {
            // a language may need fewer words (件 is not said in English), never one that is not given
            Places(text).ShouldBeSubsetOf(Places(chinese[key]), key);
        }
    }

    [Fact]
    public void Chinese_is_what_everybody_reads_who_does_not_read_English()
    {
        using var _ = Rendered.In("fr");
        UiText.LanguageTag.ShouldBe("zh-CN");
        UiText.Get("SignIn").ShouldBe("登录");
    }

    private static string[] Places(string text) => [.. Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
