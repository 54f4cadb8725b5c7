using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Xinyu.Abp.UI.Forms;

namespace Xinyu.Tests.Abp.UI;

public sealed class PostedForms
{
    private static readonly FormField Table = new("t", "表", FormFieldType.Table)
    {
        Columns = [new("name", "名称", FormFieldType.Text), new("value", "值", FormFieldType.Number)]
    };

    private static FormCollection Form(params (string Name, string Value)[] values) =>
        new(values.GroupBy(pair => pair.Name).ToDictionary(
            group => group.Key,
            group => new StringValues([.. group.Select(pair => pair.Value)])));

    private static string[] Names(FormField field) => [.. field.Rows.Select(row => row.Cells.GetValueOrDefault("name", ""))];

    [Fact]
    public void What_was_typed_comes_back_trimmed()
    {
        var form = Form(("a", " 甲 "), ("m", "一"), ("m", "二"), ("m", ""));
        new FormField("a", "甲", FormFieldType.Text).WithPosted(form).Value.ShouldBe("甲");
        new FormField("m", "多", FormFieldType.MultiChoice).WithPosted(form).Values.ShouldBe(["一", "二"]);
        new FormField("x", "无", FormFieldType.Text).WithPosted(form).Values.ShouldBeEmpty();
    }

    [Fact]
    public void Rows_are_read_in_their_order_whatever_numbers_are_missing()
    {
        var form = Form(("t[4].name", "丙"), ("t[0].name", "甲"), ("t[2].name", "乙"), ("t[2].value", "5"), ("other[0].name", "丁"));
        var field = Table.WithPosted(form);
        Names(field).ShouldBe(["甲", "乙", "丙"]);
        field.Rows[1].Cells["value"].ShouldBe("5");
        form.IsRowAction().ShouldBeFalse();
    }

    [Fact]
    public void The_buttons_add_and_remove_a_row()
    {
        (string, string)[] rows = [("t[0].name", "甲"), ("t[1].name", "乙")];
        var added = Form([.. rows, ("action", "add-row:t")]);
        added.IsRowAction().ShouldBeTrue();
        Names(Table.WithPosted(added)).ShouldBe(["甲", "乙", ""]);
        Names(Table.WithPosted(Form([.. rows, ("action", "remove-row:t:0")]))).ShouldBe(["乙"]);
        Names(Table.WithPosted(Form([.. rows, ("action", "remove-row:t:9")]))).ShouldBe(["甲", "乙"]);
        Names(Table.WithPosted(Form([.. rows, ("action", "add-row:other")]))).ShouldBe(["甲", "乙"]);
    }

    [Fact]
    public void A_form_cannot_bring_endless_rows()
    {
        var form = Form([.. Enumerable.Range(0, 500).Select(i => ($"t[{i}].name", "甲")), ("action", "add-row:t")]);
        Table.WithPosted(form).Rows.Count.ShouldBe(PostedForm.MostRows);
    }
}
