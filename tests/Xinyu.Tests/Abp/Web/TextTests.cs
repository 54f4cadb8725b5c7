using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Localization;

namespace Xinyu.Tests.Abp.Web;

public sealed class TextTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Theory]
    [InlineData("zh-Hans", "登录")]
    [InlineData("zh-CN", "登录")]
    [InlineData("en-GB", "Sign in")]
    [InlineData("fr", "登录")]
    public void A_text_is_in_the_readers_language_or_else_in_Chinese(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            host.Services.GetRequiredService<IStringLocalizer<AbpResource>>()["Account:SignIn"].Value.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_missing_text_is_its_key_and_says_so()
    {
        var text = host.Services.GetRequiredService<IStringLocalizer<AbpResource>>()["No:SuchText"];
        text.Value.ShouldBe("No:SuchText");
        text.ResourceNotFound.ShouldBeTrue();
    }

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        var chinese = JsonLocalizationFiles.Read(typeof(AbpResource).Assembly, "Localization/Abp/zh-Hans.json");
        var english = JsonLocalizationFiles.Read(typeof(AbpResource).Assembly, "Localization/Abp/en.json");
        english.Keys.Order().ShouldBe(chinese.Keys.Order());
    }
}
