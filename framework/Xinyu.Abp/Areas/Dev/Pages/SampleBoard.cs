using Xinyu.Abp.UI.Components;

namespace Xinyu.Abp.Areas.Dev.Pages;

internal static class SampleBoard
{
    private static readonly DateTime Now = new(2026, 11, 20, 2, 32, 0, DateTimeKind.Utc);

    public static IReadOnlyList<DepartmentLight> Lights() =>
    [
        new("发改委", LampState.Warning, "预警 2", "#"),
        new("建设局", LampState.Normal, "31 件在办", "#"),
        new("规划局", LampState.Yellow, "黄牌 1", "#"),
        new("环保局", LampState.Red, "红牌 1", "#"),
        new("水务局", LampState.Stopped, "停表 3", "#"),
        new("经贸委", LampState.Off, "")
    ];

    public static IReadOnlyList<FeedEntry> Feed() =>
    [
        new(Now, "受理", "建设局 · 建筑工程施工许可证核发", "JS-20261120-0114-2"),
        new(Now.AddMinutes(-1), "批准", "工商局 · 企业设立登记", "GS-20261116-0420-6", "#")
    ];

    public static IReadOnlyList<TimelineEntry> Timeline() =>
    [
        new("请您补充材料", Now.AddDays(-1), TimelineKind.Now) { By = "开发监督科承办岗" },
        new("评估结束，恢复计时", Now.AddDays(-17)) { Text = "已收到技术评估意见" },
        new("专家技术评估，停表", Now.AddDays(-39), TimelineKind.Halt) { Text = "告知书余环特告〔2026〕6号", LinkText = "看告知书", LinkUrl = "#" },
        new("受理", Now.AddDays(-63)) { By = "窗口受理岗" }
    ];

    public static IReadOnlyList<TimelineEntry> Ahead() =>
    [
        new("审核", Kind: TimelineKind.Todo) { By = "政策法规科审核岗" },
        new("作出决定", Kind: TimelineKind.Todo) { By = "分管局长审批岗，11月27日前" }
    ];

    public static IReadOnlyList<FlowStep> Flow() =>
    [
        new("受理", "窗口受理岗", FlowStepState.Done),
        new("承办", "已用 24 日，本环节 20 日", FlowStepState.Now),
        new("专家技术评估", "停 16 日", FlowStepState.Done, Special: true),
        new("审核", "政策法规科"),
        new("批准", "分管局长审批岗")
    ];

    public static IReadOnlyList<Finding> Findings() =>
    [
        new(FindingResult.Passed, "总量指标够用", "化学需氧量 0.52 吨，高新区余量 36.40 吨。"),
        new(FindingResult.NeedsPerson, "公众参与调查报告第 12 页没有识别到印章", "已于 11月19日要求补盖。") { LinkText = "看材料", LinkUrl = "#" },
        new(FindingResult.Unchecked, "水土保持方案批复", "水务局无记录，非必要材料，未核对。")
    ];

    public static IReadOnlyList<Choice> Choices() =>
    [
        new("agree", "同意，送审核", "到政策法规科审核岗"),
        new("special", "启动特别程序", "停表，须出书面告知"),
        new("decide", "作出决定") { ForbiddenBecause = "本岗无权，由分管局长审批岗作出" }
    ];

    public static IReadOnlyList<PhasePart> Phases() =>
    [
        new("试点 10 项", 10, true, "已开通"),
        new("第一批 100 项", 100, false, "准备中"),
        new("第二批 138 项", 138, false, "未开始")
    ];

    public static ChartTable Trend() => new(
        ["日期", "收件", "办结"],
        [.. Enumerable.Range(0, 20).Select(i => new ChartRow($"11-{i + 1:00}", [29 + i * 7 % 13, 25 + i * 5 % 11]))]);
}
