using Microsoft.AspNetCore.Mvc.ModelBinding;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Forms;
using Xinyu.Abp.UI.TagHelpers;

namespace Xinyu.Tests.Abp.UI;

public sealed class FormFields
{
    private static Task<string> Html(FormField field, ModelStateDictionary? state = null) =>
        new FormFieldTagHelper { Field = field, ViewContext = Rendered.View(state: state) }.Html("x-form-field");

    private static Option[] Options(int count) => [.. Enumerable.Range(1, count).Select(i => Option.Of($"选项{i}"))];

    [Fact]
    public async Task Label_help_and_error_are_joined_to_the_control()
    {
        var html = await Html(new FormField("name", "项目名称", FormFieldType.Text)
        {
            Help = "100 字以内。",
            MaxLength = 100,
            Values = ["<甲>"],
            Error = "要填项目名称"
        });
        html.ShouldStartWith("<div class=\"field field-error\"><label for=\"name\">项目名称</label><p class=\"help\" id=\"name-help\">100 字以内。</p>");
        html.ShouldContain("aria-describedby=\"name-help name-error\"");
        html.ShouldContain("aria-invalid=\"true\"");
        html.ShouldContain("id=\"name-error\"");
        html.ShouldContain("value=\"&lt;甲&gt;\"");
        html.ShouldContain("maxlength=\"100\"");
    }

    [Fact]
    public async Task Only_what_may_be_left_out_is_marked()
    {
        (await Html(new FormField("a", "甲", FormFieldType.Text))).ShouldNotContain("选填");
        (await Html(new FormField("a", "甲", FormFieldType.Text) { Required = false })).ShouldContain("<span class=\"opt\">选填</span>");
    }

    [Fact]
    public async Task The_unit_of_a_number_stands_behind_it()
    {
        var html = await Html(new FormField("inv", "总投资(万元)", FormFieldType.Number));
        html.ShouldContain(">总投资</label>");
        html.ShouldContain("<div class=\"unit\"><input");
        html.ShouldContain("inputmode=\"decimal\"");
        html.ShouldContain("<span>万元</span>");
    }

    [Fact]
    public async Task Few_choices_are_radio_buttons_and_many_a_list()
    {
        var few = await Html(new FormField("c", "类别", FormFieldType.Choice) { Options = Options(5), Values = ["选项2"] });
        few.ShouldStartWith("<fieldset class=\"field check-cols\"><legend>类别</legend>");
        few.ShouldContain("checked=\"checked\" class=\"form-check-input\" id=\"c-1\"");
        var many = await Html(new FormField("c", "类别", FormFieldType.Choice) { Options = Options(6), Values = ["选项2"] });
        many.ShouldContain("<select");
        many.ShouldContain("<option value=\"\">请选择</option>");
        many.ShouldContain("<option selected=\"selected\" value=\"选项2\">选项2</option>");
    }

    [Fact]
    public async Task A_conditional_field_says_why_it_is_asked()
    {
        var field = new FormField("old", "原批复文号", FormFieldType.Text) { VisibleWhen = "nature = \"改扩建\"" };
        var html = await Html(field);
        html.ShouldContain("class=\"reveal field\"");
        html.ShouldContain("您选了“改扩建”，所以要填。");
        html.ShouldContain("data-visible-when=\"nature = &quot;改扩建&quot;\"");
        html.ShouldNotContain("hidden");
        (await Html(field with { IsVisible = false })).ShouldContain("hidden=\"hidden\"");
    }

    [Fact]
    public async Task An_error_of_the_page_is_shown_at_its_field()
    {
        var state = new ModelStateDictionary();
        state.AddModelError("name", "要填项目名称");
        (await Html(new FormField("name", "项目名称", FormFieldType.Text), state)).ShouldContain("要填项目名称");
    }

    [Fact]
    public async Task The_list_of_errors_leads_to_each_field_and_cell()
    {
        var state = new ModelStateDictionary();
        state.AddModelError("", "现在不能提交");
        var rows = new FormField("t", "表", FormFieldType.Table)
        {
            Columns = [new("v", "值", FormFieldType.Number)],
            Rows = [new FormRow(new Dictionary<string, string>()) { Errors = new Dictionary<string, string> { ["v"] = "要写数字" } }]
        };
        var html = await new ErrorBoxTagHelper
        {
            Fields = [new FormField("name", "名称", FormFieldType.Text) { Error = "要填名称" }, rows],
            ViewContext = Rendered.View(state: state)
        }.Html("x-error-box");
        html.ShouldContain("有 3 处要改");
        html.ShouldContain("<a href=\"#name\">要填名称</a>");
        html.ShouldContain("<a href=\"#t_0__v\">要写数字</a>");
        html.ShouldContain("<li>现在不能提交</li>");
        (await Html(rows)).ShouldContain("id=\"t_0__v\"");
    }

    [Fact]
    public async Task Without_errors_there_is_no_box() =>
        (await new ErrorBoxTagHelper { ViewContext = Rendered.View() }.Html("x-error-box")).ShouldBeEmpty();

    [Fact]
    public async Task Rows_come_and_go_without_script()
    {
        var html = await Html(new FormField("t", "表", FormFieldType.Table)
        {
            Columns = [new("v", "值", FormFieldType.Number)],
            Rows = [FormRow.Empty]
        });
        html.ShouldContain("name=\"action\" type=\"submit\" value=\"add-row:t\"");
        html.ShouldContain("name=\"action\" type=\"submit\" value=\"remove-row:t:0\"");
        html.ShouldContain("aria-label=\"删去第 1 行\"");
    }
}
