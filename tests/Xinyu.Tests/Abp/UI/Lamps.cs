using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.TagHelpers;

namespace Xinyu.Tests.Abp.UI;

public sealed class Lamps
{
    [Theory]
    [InlineData(LampState.Normal, "<span class=\"lamp\">正常</span>")]
    [InlineData(LampState.Warning, "<span class=\"lamp lamp-warn\">预警</span>")]
    [InlineData(LampState.DueToday, "<span class=\"lamp lamp-warn\">今天到期</span>")]
    [InlineData(LampState.Yellow, "<span class=\"lamp lamp-yellow\">黄牌</span>")]
    [InlineData(LampState.Red, "<span class=\"lamp lamp-red\">红牌</span>")]
    [InlineData(LampState.Stopped, "<span class=\"lamp lamp-stop\">停表</span>")]
    [InlineData(LampState.Done, "<span class=\"lamp lamp-done\">已办结</span>")]
    [InlineData(LampState.Off, "<span class=\"lamp lamp-off\">未开通</span>")]
    public async Task A_lamp_has_its_shape_and_its_word(LampState state, string html) =>
        (await new LampTagHelper { State = state }.Html("x-lamp")).ShouldBe(html);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task No_lamp_speaks_by_colour_alone(string culture)
    {
        using var _ = Rendered.In(culture);
        foreach (var state in Enum.GetValues<LampState>())
        {
            var html = await new LampTagHelper { State = state, Text = " " }.Html("x-lamp");
            html.ShouldMatch(@">\S.*</span>$");
        }
    }

    [Fact]
    public async Task The_words_of_a_lamp_are_encoded() =>
        (await new LampTagHelper { Text = "<b>1</b>" }.Html("x-lamp")).ShouldContain("&lt;b&gt;1&lt;/b&gt;");

    [Fact]
    public void The_worst_light_wins()
    {
        new[] { LampState.Normal, LampState.Yellow, LampState.Stopped }.Worst().ShouldBe(LampState.Yellow);
        new[] { LampState.Stopped, LampState.Normal }.Worst().ShouldBe(LampState.Normal);
        Array.Empty<LampState>().Worst().ShouldBe(LampState.Off);
    }

    [Fact]
    public async Task A_department_that_is_not_open_says_so_without_a_lamp()
    {
        var html = await new LightsTagHelper { Items = [new("经贸委", LampState.Off, "")] }.Html("x-lights");
        html.ShouldContain("<li class=\"light light-off\"><b>经贸委</b><span class=\"visually-hidden\">未开通</span></li>");
        html.ShouldNotContain("class=\"lamp");
    }
}
