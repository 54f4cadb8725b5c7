using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;
using Xinyu.Abp.UI.TagHelpers;

namespace Xinyu.Tests.Abp.UI;

public sealed class PageParts
{
    [Fact]
    public async Task A_panel_is_named_by_its_heading()
    {
        var html = await new PanelTagHelper { Title = "材料 <6>", Flush = true }.Html("x-panel", "<p>内容</p>");
        html.ShouldMatch("""^<section aria-labelledby="(x\d+)" class="panel panel-flush"><header><h2 id="\1">材料 &lt;6&gt;</h2></header><p>内容</p></section>$""");
    }

    [Fact]
    public async Task A_panel_without_heading_still_has_a_name() =>
        (await new PanelTagHelper { Label = "待办列表" }.Html("x-panel")).ShouldBe("<section aria-label=\"待办列表\" class=\"panel\"></section>");

    [Fact]
    public async Task A_forbidden_choice_stays_visible_with_its_reason()
    {
        var html = await new ChoicesTagHelper
        {
            Name = "Input.Action",
            Legend = "下一步",
            Value = "decide",
            Items = [new Choice("agree", "同意"), new Choice("decide", "作出决定", "准予") { ForbiddenBecause = "本岗无权" }]
        }.Html("x-choices");
        html.ShouldContain("<label class=\"off\">");
        html.ShouldContain("disabled=\"disabled\"");
        html.ShouldContain("<small>本岗无权</small>");
        html.ShouldNotContain("准予");
        html.ShouldNotContain("checked=\"checked\"");
    }

    [Fact]
    public async Task Findings_that_need_a_person_come_first_and_are_said_in_words()
    {
        var html = await new FindingsTagHelper
        {
            Items = [new(FindingResult.Unchecked, "丙"), new(FindingResult.Passed, "乙"), new(FindingResult.NeedsPerson, "甲", "第 12 页")]
        }.Html("x-findings");
        html.IndexOf('甲').ShouldBeLessThan(html.IndexOf('乙'));
        html.IndexOf('乙').ShouldBeLessThan(html.IndexOf('丙'));
        html.ShouldContain("<span class=\"visually-hidden\">请人工判断</span><b>甲</b><p>第 12 页</p>");
    }

    [Fact]
    public async Task The_flow_says_where_it_stands()
    {
        var html = await new FlowTagHelper
        {
            Steps = [new("受理", null, FlowStepState.Done), new("承办", null, FlowStepState.Now), new("评估", "停 16 日", Special: true)]
        }.Html("x-flow");
        html.ShouldContain("<li class=\"done\"><b>受理</b><span class=\"visually-hidden\">已完成</span></li>");
        html.ShouldContain("<li aria-current=\"step\" class=\"now\"><b>承办</b></li>");
        html.ShouldContain("<li class=\"halt\"><b>评估</b><span>停 16 日</span><span class=\"visually-hidden\">特别程序，停表</span></li>");
    }

    [Fact]
    public async Task An_empty_fact_is_a_dash() =>
        (await new FactTagHelper { Name = "备注" }.Html("x-fact", " "))
            .ShouldBe("<div><dt>备注</dt><dd><span class=\"muted\">—</span></dd></div>");

    [Fact]
    public async Task A_chart_brings_its_table_and_asks_for_its_scripts()
    {
        var view = Rendered.View();
        var html = await new ChartTagHelper
        {
            ViewContext = view,
            Label = "收件与办结",
            Table = new ChartTable(["日期", "收件"], [new ChartRow("11-01", [1842m]), new ChartRow("11-02", [null])])
        }.Html("x-chart");
        html.ShouldMatch("""data-source="(x\d+)".*<table class="table" id="\1">""");
        html.ShouldContain("<td class=\"num\">1,842</td>");
        html.ShouldContain("<td class=\"num\">—</td>");
        view.HttpContext.RequiredScripts().ShouldBe(["/lib/echarts/echarts.min.js", "/ui/charts.js"]);
    }

    [Fact]
    public async Task A_failed_upload_says_what_to_do()
    {
        var html = await new FileTagHelper { Name = "报告", State = UploadState.Failed, Note = "没有传上：是 .rar 文件。请解压后传 PDF。" }.Html("x-file");
        html.ShouldContain("<p class=\"error-text mb-0\">没有传上：是 .rar 文件。请解压后传 PDF。</p>");
    }
}
