namespace Xinyu.Approval.Feel;

/// <summary>A chain of + and -, or of * and /, from left to right. + also joins texts.</summary>
sealed class ArithmeticNode(FeelNode first, IReadOnlyList<(string Sign, FeelNode Node)> rest) : FeelNode
{
    public override object? Evaluate(FeelScope scope)
    {
        var value = first.Evaluate(scope);
        foreach (var (sign, node) in rest)
            value = Apply(sign, value, node.Evaluate(scope), scope);
        return value;
    }

    static object? Apply(string sign, object? left, object? right, FeelScope scope) => (sign, left, right) switch
    {
        ("+", string a, string b) => a + b,
        (_, decimal x, decimal y) => Calculate(sign, x, y, scope),
        _ => null,
    };

    static decimal? Calculate(string sign, decimal x, decimal y, FeelScope scope)
    {
        try
        {
            return sign switch
            {
                "+" => x + y,
                "-" => x - y,
                "*" => x * y,
                _ => y == 0 ? scope.DivideByZero() : x / y,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}

sealed class SignNode(FeelNode operand, bool negative) : FeelNode
{
    public override object? Evaluate(FeelScope scope) =>
        operand.Evaluate(scope) is decimal value ? negative ? -value : value : null;

    public override bool IsZero => operand.IsZero;
}
