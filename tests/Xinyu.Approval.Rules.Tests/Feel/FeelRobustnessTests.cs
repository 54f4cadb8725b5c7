using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xinyu.Approval.Feel;

namespace Xinyu.Approval.Rules.Tests.Feel;

/// <summary>Whatever is typed, there is an expression or a FeelException; whatever it is asked with, there is a value.</summary>
public class FeelRobustnessTests
{
    static readonly string[] Pieces =
    [
        "a", "b", "1", "2.5", "\"x\"", "true", "null", "(", ")", "[", "]", "..", ",", ".", "=", "!=", "<", ">=", "+", "-", "*", "/",
        " and ", " or ", " in ", " between ", "if ", " then ", " else ", "not(", "count(", "sum(", "list contains(", "date(", " ", "\"", "\\", "é",
    ];

    [Fact]
    public void Nothing_else_is_ever_thrown()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(
                FSharpOption<Replay>.Some(new(new Rnd(7, 7), FSharpOption<int>.None))),
            Prop.ForAll(texts, text =>
            {
                if (FeelExpression.TryParse(text, out var expression, out _))
                {
                    expression.Evaluate(new Dictionary<string, object?> { ["a"] = decimal.MaxValue, ["b"] = new object[] { "x", 1, new object() } });
                    expression.Evaluate(new Dictionary<string, object?>());
                }
                return true;
            }));
    }
}
