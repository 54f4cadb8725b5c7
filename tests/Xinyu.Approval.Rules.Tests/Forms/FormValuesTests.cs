using System.Text.Json;
using Xinyu.Approval.Forms;
using static Xinyu.Approval.Rules.Tests.Forms.TestForm;

namespace Xinyu.Approval.Rules.Tests.Forms;

public class FormValuesTests
{
    [Theory]
    [InlineData("investment", "１,２００.50", "1200.5")]
    [InlineData("investment", " -3 ", "-3")]
    [InlineData("workers", "1,000", "1000")]
    [InlineData("startDate", "2026-9-1", "\"2026-09-01\"")]
    [InlineData("startDate", "2026年9月16日", "\"2026-09-16\"")]
    [InlineData("startDate", "20260916", "\"2026-09-16\"")]
    [InlineData("pollution", "on", "true")]
    [InlineData("pollution", "否", "false")]
    [InlineData("owner", " 11010519491231002x", "\"11010519491231002X\"")]
    [InlineData("code", "９１３５０１００m000100y43", "\"91350100M000100Y43\"")]
    [InlineData("phone", "０７９０-6441234", "\"0790-6441234\"")]
    [InlineData("summary", " a\r\nb ", "\"a\\nb\"")]
    [InlineData("place", "渝水区\r\n仙来大道", "\"渝水区 仙来大道\"")]
    public void What_is_typed_becomes_one_value(string field, string typed, string json) =>
        FormValues.ToJson(Fields, Raw((field, typed))).ShouldBe($$"""{"projectName":"项目","{{field}}":{{json}}}""");

    [Fact]
    public void Page_and_API_give_the_same_canonical_text()
    {
        var page = Raw(
            ("packages[7].value", "2.50"), ("packages[7].kind", "设计"), ("packages[2].kind", "勘察"), ("packages[2].value", "1"),
            ("funds", "银行贷款"), ("funds", "国有资金"), ("investment", "100.0"), ("summary", ""), ("pollution", "true"), ("pollution", "false"));
        var api = Json("""
            {"pollution":true,"packages":[{"value":1,"kind":"勘察"},{"kind":"设计","value":"2.5"}],"funds":["国有资金","银行贷款"],
             "investment":1.0e2,"projectName":" 项目 ","summary":null}
            """);
        var text = FormValues.ToJson(Fields, page);
        FormValues.ToJson(Fields, api).ShouldBe(text);
        text.ShouldBe("""
            {"projectName":"项目","investment":100,"funds":["国有资金","银行贷款"],"pollution":true,"packages":[{"kind":"勘察","value":1},{"kind":"设计","value":2.5}]}
            """.Trim());
        FormValues.ToJson(Fields, FormValues.FromJson(Fields, text)).ShouldBe(text);
        Errors(page).Single().FieldId.ShouldBe("pollutionText"); // asked because of the yes
    }

    [Fact]
    public void A_draft_keeps_what_cannot_be_read()
    {
        var values = Raw(("investment", "很多"), ("startDate", "2026-02-30"));
        var draft = FormValues.ToJson(Fields, values);
        draft.ShouldBe("""{"projectName":"项目","investment":"很多","startDate":"2026-02-30"}""");
        Errors(Json(draft)).Select(error => error.Code).ShouldBe([FieldErrorCodes.NotANumber, FieldErrorCodes.NotADate]);
    }

    [Fact]
    public void Only_keys_with_the_prefix_belong_to_the_form()
    {
        var raw = new Dictionary<string, string[]>
        {
            ["form.projectName"] = ["项目"], ["form.packages[0].kind"] = ["设计"], ["__RequestVerificationToken"] = ["x"],
        };
        FormValues.ToJson(Fields, FormValues.FromRaw(Fields, raw, "form.")).ShouldBe("""{"projectName":"项目","packages":[{"kind":"设计"}]}""");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_an_error_and_not_an_exception()
    {
        var values = Json("""{"projectName":"a\ud800","\ud800":1,"summary":"b"}""");
        Errors(values).Select(error => error.Code).ShouldBe([FieldErrorCodes.BadCharacter, FieldErrorCodes.UnknownField]);
        FormValues.ToJson(Fields, Raw(("summary", "b\ud800"))).ShouldContain("b\uFFFD");
        Errors(Raw(("phone", "\ud800"), ("investment", "\ud800"))).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    public void Anything_but_an_object_is_no_form(string json) => Errors(Json(json)).Single().Code.ShouldBe(FieldErrorCodes.NotAForm);

    [Fact]
    public void Broken_JSON_is_said_to_be_broken() => Should.Throw<JsonException>(() => Json("{"));

    [Fact]
    public void Field_types_are_written_as_in_the_catalogue()
    {
        JsonSerializer.Serialize(FieldType.MultiChoice).ShouldBe("\"multichoice\"");
        FieldTypes.TryParse("idcard", out var type).ShouldBeTrue();
        type.ShouldBe(FieldType.IdCard);
        FieldTypes.TryParse("3", out _).ShouldBeFalse();
        JsonSerializer.Deserialize<FieldDefinition>(JsonSerializer.Serialize(Fields[^1]))!.Columns.Count.ShouldBe(2);
    }
}
