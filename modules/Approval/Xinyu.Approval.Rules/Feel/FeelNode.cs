namespace Xinyu.Approval.Feel;

/// <summary>A part of a parsed expression. Null stands for what cannot be computed.</summary>
abstract class FeelNode
{
    public abstract object? Evaluate(FeelScope scope);

    /// <summary>It is the number 0, whatever the variables.</summary>
    public virtual bool IsZero => false;
}

sealed class ConstantNode(object? value) : FeelNode
{
    public override object? Evaluate(FeelScope scope) => value;

    public override bool IsZero => value is 0m;
}

sealed class NameNode(string name) : FeelNode
{
    public override object? Evaluate(FeelScope scope) =>
        FeelValues.From(scope[name]);
}

/// <summary>An entry of a context; of a list of contexts, such as a table field's rows, the list of their entries.</summary>
sealed class PathNode(FeelNode source, string name) : FeelNode
{
    public override object? Evaluate(FeelScope scope) => source.Evaluate(scope) switch
    {
        IReadOnlyList<object?> list => list.Select(Entry).ToList(),
        var context => Entry(context),
    };

    object? Entry(object? context) =>
        context is IReadOnlyDictionary<string, object?> entries && entries.TryGetValue(name, out var value) ? FeelValues.From(value) : null;
}

sealed class ListNode(IReadOnlyList<FeelNode> items) : FeelNode
{
    public override object? Evaluate(FeelScope scope) =>
        items.Select(item => item.Evaluate(scope)).ToList();
}

sealed class IfNode(FeelNode condition, FeelNode then, FeelNode otherwise) : FeelNode
{
    public override object? Evaluate(FeelScope scope) =>
        (condition.Evaluate(scope) is true ? then : otherwise).Evaluate(scope);
}

/// <summary>
/// and / or over three values: one decisive term decides (false for and, true for or), else anything that is no
/// boolean makes the whole null.
/// </summary>
sealed class LogicNode(IReadOnlyList<FeelNode> terms, bool decisive) : FeelNode
{
    public override object? Evaluate(FeelScope scope)
    {
        object? result = !decisive;
        foreach (var term in terms)
        {
            var value = term.Evaluate(scope) as bool?;
            if (value == decisive)
                return decisive;
            if (value is null)
                result = null;
        }
        return result;
    }
}

sealed class CallNode(Func<IReadOnlyList<object?>, object?> function, IReadOnlyList<FeelNode> arguments) : FeelNode
{
    public override object? Evaluate(FeelScope scope) =>
        function([.. arguments.Select(argument => argument.Evaluate(scope))]);
}
