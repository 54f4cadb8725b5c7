using System.Text.Json;
using Xinyu.Approval.Feel;

namespace Xinyu.Approval.Rules.Tests.Feel;

public class FeelExpressionTests
{
    static readonly Dictionary<string, object?> Variables = new()
    {
        ["a"] = 1,
        ["nothing"] = null,
        ["s"] = "abc",
        ["yes"] = true,
        ["list"] = new[] { 1, 2, 3 },
        ["投资额"] = 120.5,
        ["kind"] = "报告书",
        ["started"] = new DateOnly(2026, 9, 16),
        ["outcomes"] = new Dictionary<string, object?> { ["approve"] = "grant" },
        ["rows"] = new List<Dictionary<string, object?>> { new() { ["value"] = 1.5m }, new() { ["value"] = 2 } },
        ["json"] = JsonDocument.Parse("""{"n":2.5,"l":["x","y"],"b":false}""").RootElement,
    };

    static object? Value(string text) => FeelExpression.Parse(text).Evaluate(Variables);

    // Each answer is also feelin's (npm, 8.2.0), the reference implementation of bpmn.io.
    [Theory]
    [InlineData("a = 1 or nothing = 2 and false", true)]
    [InlineData("a != nothing", true)]
    [InlineData("nothing = null", true)]
    [InlineData("missing = null", true)]
    [InlineData("a = null", false)]
    [InlineData("nothing < 1", null)]
    [InlineData("1 = \"1\"", null)]
    [InlineData("not(null)", null)]
    [InlineData("not(a = 2)", true)]
    [InlineData("true and null", null)]
    [InlineData("false and null", false)]
    [InlineData("true or null", true)]
    [InlineData("null or null", null)]
    [InlineData("1 and true", null)]
    [InlineData("a in [1..3]", true)]
    [InlineData("a in (1..3]", false)]
    [InlineData("a in (1,2)", true)]
    [InlineData("a in [2,3]", false)]
    [InlineData("a in list", true)]
    [InlineData("nothing in [1..3]", null)]
    [InlineData("a in < 5", true)]
    [InlineData("a in (< 5)", true)]
    [InlineData("a in [7,[1..2]]", true)]
    [InlineData("a between 0 and 2", true)]
    [InlineData("nothing between 0 and 2", null)]
    [InlineData("a between null and 3", null)]
    [InlineData("if null then 1 else 2", 2)]
    [InlineData("\"a\" + \"b\"", "ab")]
    [InlineData("\"a\" + 1", null)]
    [InlineData("1 + null", null)]
    [InlineData("1 / (a - 1)", null)]
    [InlineData("1 - 1 - 1", -1)]
    [InlineData("8 / 2 / 2", 2)]
    [InlineData("2 + 3 * 4", 14)]
    [InlineData("-a", -1)]
    [InlineData("--a", 1)]
    [InlineData("-\"x\"", null)]
    [InlineData("count(list)", 3)]
    [InlineData("count([])", 0)]
    [InlineData("sum([])", null)]
    [InlineData("sum(list)", 6)]
    [InlineData("sum(1,2)", 3)]
    [InlineData("sum([1,\"a\"])", null)]
    [InlineData("min([])", null)]
    [InlineData("max(list)", 3)]
    [InlineData("min([1,null])", null)]
    [InlineData("contains(s, \"b\")", true)]
    [InlineData("contains(null, \"b\")", null)]
    [InlineData("starts with(s, \"ab\")", true)]
    [InlineData("string length(s)", 3)]
    [InlineData("string length(\"😀\")", 1)]
    [InlineData("list contains(list, 2)", true)]
    [InlineData("list contains(list, null)", false)]
    [InlineData("list contains([null], null)", true)]
    [InlineData("outcomes.approve = \"grant\"", true)]
    [InlineData("outcomes.missing", null)]
    [InlineData("sum(rows.value)", 3.5)]
    [InlineData("date(\"2026-01-01\") < date(\"2026-02-01\")", true)]
    [InlineData("date(\"x\")", null)]
    [InlineData("date(\"2026-01-01\") = \"2026-01-01\"", null)]
    [InlineData("started in [date(\"2026-09-01\")..date(\"2026-09-30\")]", true)]
    [InlineData("[1,2] = [1,2]", true)]
    [InlineData("1.50 = 1.5", true)]
    public void An_expression_has_the_value_of_the_standard(string text, object? expected) =>
        Value(text).ShouldBe(expected is int or double ? Convert.ToDecimal(expected) : expected);

    [Theory]
    [InlineData("投资额 >= 100 and kind = \"报告书\"", true)]
    [InlineData("if 投资额 > 200 then \"大\" else if 投资额 > 100 then \"中\" else \"小\"", "中")]
    [InlineData("0.1 + 0.2 = 0.3", true)] // exact, unlike a binary floating number
    [InlineData("min(\"b\", \"a\")", "a")]
    [InlineData("json.n > 2 and list contains(json.l, \"y\") and json.b = false", true)]
    [InlineData("ends with(s, \"bc\")", true)]
    [InlineData("if \"x\" then 1 else 2", 2)] // only true is true
    [InlineData("\"\\u4e2d\\\"\\n\" = \"中\\\"\\n\"", true)]
    [InlineData("not(yes) or (a + 1) * 2 = 4", true)]
    [InlineData("date(\"2026-02-30\")", null)]
    [InlineData("79228162514264337593543950335 + 1", null)]
    [InlineData("a in (\"x\", > 0)", true)]
    [InlineData("-2 + 3", 1)]
    public void An_expression_has_the_value_that_our_document_says(string text, object? expected) =>
        Value(text).ShouldBe(expected is int or double ? Convert.ToDecimal(expected) : expected);

    [Theory]
    [InlineData("", FeelProblem.UnexpectedEnd, 1)]
    [InlineData("a =", FeelProblem.UnexpectedEnd, 4)]
    [InlineData("a = = 1", FeelProblem.UnexpectedToken, 5)]
    [InlineData("a < 1 < 2", FeelProblem.UnexpectedToken, 7)]
    [InlineData("a == 1", FeelProblem.UnexpectedToken, 4)]
    [InlineData("(a", FeelProblem.UnexpectedEnd, 3)]
    [InlineData("a)", FeelProblem.UnexpectedToken, 2)]
    [InlineData("a & b", FeelProblem.UnknownCharacter, 3)]
    [InlineData("a = \"x", FeelProblem.UnterminatedText, 5)]
    [InlineData("\"\\q\"", FeelProblem.BadEscape, 2)]
    [InlineData("1 + 999999999999999999999999999999999", FeelProblem.BadNumber, 5)]
    [InlineData("2 ** 3", FeelProblem.UnknownCharacter, 3)]
    [InlineData("1 / 0", FeelProblem.DivisionByZero, 5)]
    [InlineData("a / -0.0 > 1", FeelProblem.DivisionByZero, 5)]
    [InlineData("1 + today()", FeelProblem.UnknownFunction, 5)]
    [InlineData("contains(\"a\")", FeelProblem.WrongArgumentCount, 1)]
    [InlineData("for x in list return x", FeelProblem.UnexpectedToken, 1)]
    [InlineData("list[1]", FeelProblem.UnexpectedToken, 5)]
    public void A_mistake_is_named_with_its_place(string text, FeelProblem problem, int position)
    {
        FeelExpression.TryParse(text, out _, out var error).ShouldBeFalse();
        error!.Problem.ShouldBe(problem);
        error.Position.ShouldBe(position);
        error.Message.ShouldContain($"(character {position})");
        error.Code.ShouldBe($"Approval:Feel{problem}");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("not(", ")")]
    [InlineData("if a then ", " else 1")]
    public void Nesting_and_length_have_a_limit(string open, string close)
    {
        string Nested(int levels) => string.Concat(Enumerable.Repeat(open, levels)) + "1" + string.Concat(Enumerable.Repeat(close, levels));
        FeelExpression.TryParse(Nested(95), out _, out _).ShouldBeTrue();
        FeelExpression.TryParse(Nested(150), out _, out var error).ShouldBeFalse();
        error!.Problem.ShouldBe(FeelProblem.TooDeep);
        FeelExpression.TryParse(new string(' ', FeelExpression.MaxLength + 1), out _, out error).ShouldBeFalse();
        error!.Problem.ShouldBe(FeelProblem.TooLong);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("not(")]
    [InlineData("if ")]
    [InlineData("-(")]
    [InlineData("a in [1..")]
    [InlineData("a.")]
    public void Ten_thousand_levels_are_refused_without_going_down_them(string open)
    {
        var text = string.Concat(Enumerable.Repeat(open, 10_000));
        FeelExpression.TryParse(text, out _, out var error).ShouldBeFalse();
        error!.Problem.ShouldBe(FeelProblem.TooLong);
        // as deep as the length allows
        FeelExpression.TryParse(text[..FeelExpression.MaxLength], out _, out error).ShouldBeFalse();
        error!.Problem.ShouldBeOneOf(FeelProblem.TooDeep, FeelProblem.UnexpectedEnd);
    }

    [Theory]
    [InlineData("a / (a - 1) > 1", null)]
    [InlineData("1 / nothing > 1", false)] // null is no zero: not computed, and not divided
    [InlineData("a / (a - 1) > 1 or yes", null)]
    [InlineData("yes or a / (a - 1) > 1", true)] // never came to the division
    [InlineData("a / 1 = 1", true)]
    [InlineData("a", false)]
    public void A_decision_that_divides_by_zero_on_the_way_is_no_decision(string text, bool? expected) =>
        FeelExpression.Parse(text).Decide(Variables).ShouldBe(expected);

    [Fact]
    public void A_long_chain_is_not_deep()
    {
        FeelExpression.Parse(string.Join(" or ", Enumerable.Repeat("a = 2", 400))).Evaluate(Variables).ShouldBe(false);
        FeelExpression.Parse(string.Join("+", Enumerable.Repeat("1", 2000))).Evaluate(Variables).ShouldBe(2000m);
        FeelExpression.Parse(new string('-', 3000) + "1").Evaluate(Variables).ShouldBe(1m);
    }

    [Fact]
    public void The_names_an_expression_reads_are_known() =>
        FeelExpression.Parse("kind = \"x\" and outcomes.approve in (投资额, kind) and count(list) > 0").Names
            .ShouldBe(["kind", "list", "outcomes", "投资额"], ignoreOrder: true);

    [Fact]
    public void Only_true_is_true()
    {
        FeelExpression.Parse("yes").IsTrue(Variables).ShouldBeTrue();
        FeelExpression.Parse("nothing").IsTrue(Variables).ShouldBeFalse();
        FeelExpression.Parse("a").IsTrue(Variables).ShouldBeFalse();
    }
}
