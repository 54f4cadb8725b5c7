using System.Globalization;

namespace Xinyu.Approval.Feel;

sealed record FeelFunction(int MinArguments, int MaxArguments, Func<IReadOnlyList<object?>, object?> Apply);

/// <summary>The functions of the subset. An argument of the wrong kind gives null.</summary>
static class FeelFunctions
{
    public static readonly IReadOnlyDictionary<string, FeelFunction> All = new Dictionary<string, FeelFunction>
    {
        ["not"] = new(1, 1, a => a[0] is bool value ? !value : null),
        ["date"] = new(1, 1, a => Date(a[0])),
        ["contains"] = Texts((text, part) => text.Contains(part, StringComparison.Ordinal)),
        ["starts with"] = Texts((text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        ["ends with"] = Texts((text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        ["string length"] = new(1, 1, a => a[0] is string text ? (decimal)text.EnumerateRunes().Count() : null),
        ["list contains"] = new(2, 2, a => ListContains(a[0], a[1])),
        ["count"] = new(1, 1, a => a[0] switch { null => null, IReadOnlyList<object?> list => (decimal)list.Count, _ => 1m }),
        ["sum"] = new(1, int.MaxValue, a => Sum(Items(a))),
        ["min"] = new(1, int.MaxValue, a => Extreme(Items(a), -1)),
        ["max"] = new(1, int.MaxValue, a => Extreme(Items(a), 1)),
    };

    static FeelFunction Texts(Func<string, string, bool> holds) =>
        new(2, 2, a => a is [string text, string part] ? holds(text, part) : null);

    static object? Date(object? value) => value switch
    {
        DateOnly => value,
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => null,
    };

    static bool? ListContains(object? list, object? element) =>
        list is IReadOnlyList<object?> items ? items.Any(item => FeelValues.Compare("=", FeelValues.From(item), element) == true) : null;

    /// <summary>One list, or the arguments themselves.</summary>
    static IReadOnlyList<object?> Items(IReadOnlyList<object?> arguments) =>
        arguments is [IReadOnlyList<object?> list] ? list : arguments;

    static decimal? Sum(IReadOnlyList<object?> items)
    {
        if (items.Count == 0)
            return null;
        decimal sum = 0;
        try
        {
            foreach (var item in items)
            {
                if (FeelValues.From(item) is not decimal number)
                    return null;
                sum += number;
            }
        }
        catch (OverflowException)
        {
            return null;
        }
        return sum;
    }

    static object? Extreme(IReadOnlyList<object?> items, int direction)
    {
        if (items.Count == 0)
            return null;
        var best = FeelValues.From(items[0]);
        foreach (var item in items)
        {
            var value = FeelValues.From(item);
            if (FeelValues.Order(value, best) is not { } order)
                return null;
            if (Math.Sign(order) == direction)
                best = value;
        }
        return best;
    }
}
