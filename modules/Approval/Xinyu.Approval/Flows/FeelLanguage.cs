using Xinyu.Approval.Feel;

namespace Xinyu.Approval.Flows;

/// <summary>FEEL as the language of conditions (docs/feel.md).</summary>
internal static class FeelLanguage
{
    public static readonly FlowLanguage Instance = new(Check, expression => FeelExpression.Parse(expression).Decide);

    private static string? Check(string expression)
    {
        try
        {
            FeelExpression.Parse(expression);
            return null;
        }
        catch (FeelException error)
        {
            return error.Message;
        }
    }
}
