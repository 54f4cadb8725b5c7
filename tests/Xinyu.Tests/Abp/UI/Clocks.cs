using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.TagHelpers;

namespace Xinyu.Tests.Abp.UI;

public sealed class Clocks
{
    private static readonly DateOnly Start = new(2026, 11, 2);

    private static ClockLimit Limit(int left, params ClockDayKind[] days) => new()
    {
        Name = "承诺时限",
        Unit = DayUnit.WorkingDay,
        Counted = 3,
        Stopped = 1,
        Left = left,
        Total = 5,
        Due = new DateOnly(2026, 11, 10),
        Note = "登记表档",
        Days = [.. days.Select((kind, i) => new ClockDay(Start.AddDays(i + 1), kind))]
    };

    private static Task<string> Html(ClockLimit limit, DateOnly? today = null) => new ClockTagHelper
    {
        Model = new ClockView { Start = Start, Today = today ?? Start.AddDays(2), Limits = [limit] }
    }.Html("x-clock", "<p>为什么停表</p>");

    [Fact]
    public async Task A_running_clock_says_what_is_left_and_until_when()
    {
        var html = await Html(Limit(2, ClockDayKind.Counted, ClockDayKind.Stopped, ClockDayKind.Off, ClockDayKind.Left));
        html.ShouldContain("<strong class=\"clock-left\">还剩<b>2</b>个工作日</strong>");
        html.ShouldContain("<span class=\"clock-due\">2026-11-10 周二 17:00 前办结</span>");
        html.ShouldContain("aria-label=\"承诺时限：已计 3，停表 1，还剩 2，共 5 个工作日\"");
        html.ShouldContain("已计 3 · 停表 1 · 剩余 2 · 共 5 个工作日 <span class=\"muted\">（登记表档）</span>");
        html.ShouldContain("<span>11月2日 受理</span>");
        html.ShouldEndWith("<p>为什么停表</p></section>");
    }

    [Fact]
    public async Task One_rect_stands_for_one_day_and_a_mark_for_today()
    {
        var html = await Html(Limit(2, ClockDayKind.Counted, ClockDayKind.Stopped, ClockDayKind.Off, ClockDayKind.Left));
        html.Split("<rect").Length.ShouldBe(1 + 4 + 1);
        html.ShouldContain("<rect class=\"counted\" height=\"22\" width=\".72\" x=\"0.14\" y=\"4\" />");
        html.ShouldContain("<rect class=\"stopped\" height=\"17\" width=\".72\" x=\"1.14\" y=\"9\" />");
        html.ShouldContain("<rect class=\"off\" height=\"5\" width=\".72\" x=\"2.14\" y=\"21\" />");
        html.ShouldContain("<rect class=\"left\" height=\"22\" width=\".72\" x=\"3.14\" y=\"4\" />");
        html.ShouldContain("<rect class=\"today\" height=\"4\" width=\".72\" x=\"1.14\" y=\"28\" />");
    }

    [Fact]
    public async Task A_clock_past_its_limit_says_how_much_over()
    {
        var html = await Html(Limit(-2, ClockDayKind.Counted, ClockDayKind.PastPromise));
        html.ShouldContain("超<b>2</b>个工作日");
        html.ShouldContain("已计 3 · 停表 1 · 超 2 · 共 5 个工作日");
        html.ShouldContain("<li class=\"past-promise\">超承诺</li>");
    }

    [Theory]
    [InlineData(ClockState.Stopped, 4, "停表，恢复后剩<b>4</b>个工作日")]
    [InlineData(ClockState.Ended, 2, "用了<b>3</b>个工作日")]
    [InlineData(ClockState.NotStarted, 5, "还没有起算")]
    [InlineData(ClockState.Pending, 5, "待定")]
    [InlineData(ClockState.Running, 0, "今天到期")]
    public async Task A_clock_that_does_not_simply_run_says_why(ClockState state, int left, string text) =>
        (await Html(Limit(left) with { State = state })).ShouldContain($"<strong class=\"clock-left\">{text}</strong>");

    [Fact]
    public async Task Both_limits_stand_on_one_axis()
    {
        var longer = Limit(2, [.. Enumerable.Repeat(ClockDayKind.Counted, 40)]) with { Due = Start.AddDays(40) };
        var html = await new ClockTagHelper
        {
            Model = new ClockView { Start = Start, Today = Start, Limits = [Limit(2, ClockDayKind.Counted), longer] }
        }.Html("x-clock");
        html.Split("viewBox=\"0 0 40 30\"").Length.ShouldBe(3);
        html.ShouldContain("<span>12月12日 到期</span>");
        html.ShouldNotContain("11月10日 到期");
    }
}
