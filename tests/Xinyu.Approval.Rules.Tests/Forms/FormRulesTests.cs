using Xinyu.Approval.Forms;
using static Xinyu.Approval.Rules.Tests.Forms.TestForm;

namespace Xinyu.Approval.Rules.Tests.Forms;

public class FormRulesTests
{
    [Theory]
    [InlineData("projectName", "一二三四五六七八九十一", FieldErrorCodes.TooLong)]
    [InlineData("projectName", "a\u0007", FieldErrorCodes.BadCharacter)]
    [InlineData("investment", "abc", FieldErrorCodes.NotANumber)]
    [InlineData("investment", "1,2", FieldErrorCodes.NotANumber)]
    [InlineData("investment", "1e3", FieldErrorCodes.NotANumber)]
    [InlineData("investment", ".", FieldErrorCodes.NotANumber)]
    [InlineData("investment", "-1", FieldErrorCodes.BelowMin)]
    [InlineData("investment", "1000001", FieldErrorCodes.AboveMax)]
    [InlineData("investment", "0.1234567", FieldErrorCodes.TooManyDecimals)]
    [InlineData("workers", "1.5", FieldErrorCodes.NotAnInteger)]
    [InlineData("workers", "0", FieldErrorCodes.BelowMin)]
    [InlineData("workers", "1000000000000001", FieldErrorCodes.AboveMax)]
    [InlineData("startDate", "2026-02-30", FieldErrorCodes.NotADate)]
    [InlineData("startDate", "0026-02-03", FieldErrorCodes.NotADate)]
    [InlineData("category", "其他", FieldErrorCodes.NotAnOption)]
    [InlineData("funds", "其他", FieldErrorCodes.NotAnOption)]
    [InlineData("pollution", "也许", FieldErrorCodes.NotABoolean)]
    [InlineData("owner", "110105194912310021", FieldErrorCodes.BadIdCard)]
    [InlineData("code", "91350100M000100Y44", FieldErrorCodes.BadUscc)]
    [InlineData("phone", "12a", FieldErrorCodes.BadPhone)]
    [InlineData("phone", "1234", FieldErrorCodes.BadPhone)]
    [InlineData("email", "a@b", FieldErrorCodes.BadEmail)]
    [InlineData("packages", "x", FieldErrorCodes.WrongKind)]
    public void A_wrong_value_is_named(string field, string typed, string code)
    {
        var values = FormValues.FromRaw(Fields, new Dictionary<string, string[]> { ["projectName"] = ["项目"], [field] = [typed] });
        var error = Errors(values).Single();
        (error.FieldId, error.Code).ShouldBe((field, code));
        error.Args[0].ShouldBe(Fields.Single(other => other.Id == field).Label);
    }

    [Theory]
    [InlineData("phone", "13907901234")]
    [InlineData("phone", "+86 (790) 644-1234")]
    [InlineData("phone", "12345")]
    [InlineData("email", "zhang.san@xinyu.gov.cn")]
    [InlineData("investment", "0.123456")]
    [InlineData("investment", "1000000")]
    [InlineData("workers", "3.0")]
    [InlineData("projectName", "一二三四五六七八九十")]
    public void A_right_value_passes(string field, string typed) =>
        Errors(FormValues.FromRaw(Fields, new Dictionary<string, string[]> { ["projectName"] = ["项目"], [field] = [typed] })).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"projectName":{"a":1}}""", "projectName", FieldErrorCodes.WrongKind)]
    [InlineData("""{"projectName":5}""", "projectName", FieldErrorCodes.WrongKind)]
    [InlineData("""{"projectName":"x","funds":[1]}""", "funds", FieldErrorCodes.WrongKind)]
    [InlineData("""{"projectName":"x","investment":1e40}""", "investment", FieldErrorCodes.NotANumber)]
    [InlineData("""{"projectName":"x","investment":true}""", "investment", FieldErrorCodes.NotANumber)]
    [InlineData("""{"projectName":"x","packages":[1]}""", "packages", FieldErrorCodes.WrongKind)]
    [InlineData("""{"projectName":"x","packages":{}}""", "packages", FieldErrorCodes.WrongKind)]
    [InlineData("""{"projectName":"x","packages":[{"kind":"设计","value":1,"extra":1}]}""", "packages[0].extra", FieldErrorCodes.UnknownField)]
    [InlineData("""{"projectName":"x","nobody":1}""", "nobody", FieldErrorCodes.UnknownField)]
    [InlineData("""{}""", "projectName", FieldErrorCodes.Required)]
    [InlineData("""{"projectName":"  "}""", "projectName", FieldErrorCodes.Required)]
    public void A_wrong_JSON_value_is_named(string json, string field, string code)
    {
        var error = Errors(Json(json)).Single();
        (error.FieldId, error.Code).ShouldBe((field, code));
    }

    [Fact]
    public void A_hidden_field_is_neither_required_nor_kept_nor_counted_for_another()
    {
        var hidden = FormRules.Apply(Fields, Raw(("pollution", "false"), ("pollutionText", "有"), ("pollutionGrade", "重")));
        hidden.IsValid.ShouldBeTrue();
        hidden.Values.Keys.ShouldBe(["projectName", "pollution"], ignoreOrder: true);
        hidden.Visible.ShouldNotContain("pollutionGrade");

        var asked = FormRules.Apply(Fields, Raw(("pollution", "true"), ("pollutionText", "有")));
        asked.Visible.ShouldContain("pollutionGrade");
        asked.Errors.Single().FieldId.ShouldBe("pollutionGrade");
        Errors(Raw(("pollution", "true"))).Single().FieldId.ShouldBe("pollutionText");
    }

    [Fact]
    public void Cells_are_named_by_the_row_as_the_page_shows_it_and_empty_rows_are_dropped()
    {
        var values = Raw(
            ("packages[0].kind", ""), ("packages[0].value", ""), ("packages[4].kind", "设计"), ("packages[4].value", "-1"),
            ("packages[9].kind", "勘察"), ("packages[9].value", ""));
        var outcome = FormRules.Apply(Fields, values);
        outcome.Errors.Select(error => (error.FieldId, error.Code)).ShouldBe(
            [("packages[1].value", FieldErrorCodes.BelowMin), ("packages[2].value", FieldErrorCodes.Required)]);
        ((IReadOnlyList<IReadOnlyDictionary<string, object?>>)outcome.Values["packages"]!).Count.ShouldBe(2);
    }

    [Fact]
    public void A_required_table_needs_one_row_and_has_at_most_two_hundred()
    {
        FieldDefinition table = Fields[^1] with { Required = true };
        FormRules.Validate([table], new Dictionary<string, object?>()).Single().Code.ShouldBe(FieldErrorCodes.Required);
        var rows = string.Join(',', Enumerable.Repeat("""{"kind":"设计","value":1}""", FormLimits.MaxRows + 1));
        FormRules.Validate([table], FormValues.FromJson([table], $$"""{"packages":[{{rows}}]}""")).Single().Code.ShouldBe(FieldErrorCodes.TooManyRows);
    }

    [Fact]
    public void A_condition_may_sum_the_rows_of_a_table()
    {
        var fields = Fields.Append(new("reason", "说明", FieldType.Text, true) { VisibleWhen = "sum(packages.value) > 3" }).ToList();
        bool Asked(string second) => FormRules.Visible(fields, FormValues.FromJson(
            fields, $$"""{"packages":[{"kind":"设计","value":1},{"kind":"设计","value":{{second}}}]}""")).Contains("reason");
        Asked("2").ShouldBeFalse();
        Asked("2.5").ShouldBeTrue();
    }
}
