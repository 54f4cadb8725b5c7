namespace Xinyu.Approval.Feel;

sealed class CompareNode(string sign, FeelNode left, FeelNode right) : FeelNode
{
    public override object? Evaluate(FeelScope scope) =>
        FeelValues.Compare(sign, left.Evaluate(scope), right.Evaluate(scope));
}

/// <summary>[a..b], (a..b] and so on: a test for <c>in</c>.</summary>
sealed class RangeNode(FeelNode low, bool lowClosed, FeelNode high, bool highClosed) : FeelNode
{
    public override object? Evaluate(FeelScope scope) => new FeelTest(value => FeelValues.And(
        FeelValues.Compare(lowClosed ? ">=" : ">", value, low.Evaluate(scope)),
        FeelValues.Compare(highClosed ? "<=" : "<", value, high.Evaluate(scope))));
}

/// <summary>&lt; 5 after <c>in</c>.</summary>
sealed class BoundNode(string sign, FeelNode bound) : FeelNode
{
    public override object? Evaluate(FeelScope scope) =>
        new FeelTest(value => FeelValues.Compare(sign, value, bound.Evaluate(scope)));
}

/// <summary>A range or bound as a value: it can only be asked by <c>in</c>.</summary>
sealed record FeelTest(Func<object?, bool?> Holds);

/// <summary>True when one of the tests holds; a list in a test offers its elements.</summary>
sealed class InNode(FeelNode value, IReadOnlyList<FeelNode> tests) : FeelNode
{
    public override object? Evaluate(FeelScope scope)
    {
        var subject = value.Evaluate(scope);
        bool? result = false;
        foreach (var test in tests)
            result = FeelValues.Or(result, Holds(subject, test.Evaluate(scope)));
        return result;
    }

    static bool? Holds(object? subject, object? test)
    {
        if (test is FeelTest range)
            return range.Holds(subject);
        if (test is not IReadOnlyList<object?> list || subject is IReadOnlyList<object?>)
            return FeelValues.Compare("=", subject, test);
        bool? result = false;
        foreach (var item in list)
            result = FeelValues.Or(result, item is FeelTest inner ? inner.Holds(subject) : FeelValues.Compare("=", subject, item) ?? false);
        return result;
    }
}
