namespace Xinyu.Approval.Feel;

/// <summary>A chain of + and -, or of * and /, from left to right. + also joins texts.</summary>
sealed class ArithmeticNode(FeelNode first, IReadOnlyList<(string Sign, FeelNode Node)> rest) : FeelNode
{
    public override object? Evaluate(IReadOnlyDictionary<string, object?> variables)
    {
        var value = first.Evaluate(variables);
        foreach (var (sign, node) in rest)
            value = Apply(sign, value, node.Evaluate(variables));
        return value;
    }

    static object? Apply(string sign, object? left, object? right)
    {
        if (sign == "+" && left is string a && right is string b)
            return a + b;
        if (left is not decimal x || right is not decimal y)
            return null;
        try
        {
            return sign switch
            {
                "+" => x + y,
                "-" => x - y,
                "*" => x * y,
                _ => y == 0 ? null : x / y,
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
    public override object? Evaluate(IReadOnlyDictionary<string, object?> variables) =>
        operand.Evaluate(variables) is decimal value ? negative ? -value : value : null;
}
