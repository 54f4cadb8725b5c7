namespace Xinyu.Approval.Feel;

/// <summary>One evaluation: what names mean, and whether something was divided by zero on the way.</summary>
sealed class FeelScope(IReadOnlyDictionary<string, object?> variables)
{
    public bool DividedByZero { get; private set; }

    public object? this[string name] => variables.TryGetValue(name, out var value) ? value : null;

    /// <summary>Null, as the standard has it; a decision asks afterwards whether it happened.</summary>
    public decimal? DivideByZero()
    {
        DividedByZero = true;
        return null;
    }
}
