using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Xinyu.Approval.Feel;

/// <summary>The values of the subset: decimal, string, bool, DateOnly, lists, contexts and null.</summary>
static class FeelValues
{
    /// <summary>A .NET value as FEEL sees it; what has no meaning there is null.</summary>
    public static object? From(object? value) => value switch
    {
        null or string or bool or decimal or DateOnly => value,
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        float or double => FromDouble(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        Enum or Guid => value.ToString(),
        JsonElement json => FromJson(json),
        IReadOnlyDictionary<string, object?> => value,
        IEnumerable items => items.Cast<object?>().Select(From).ToList(),
        _ => null,
    };

    static decimal? FromDouble(double value)
    {
        try
        {
            return (decimal)value;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    static object? FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetDecimal(out var number) ? number : null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(FromJson).ToList(),
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(entry => entry.Name, entry => FromJson(entry.Value)),
        _ => null,
    };

    /// <summary>Null unless both sides have the same kind; only = and != know null itself.</summary>
    public static bool? Compare(string sign, object? left, object? right)
    {
        if (sign is "=" or "!=")
            return Same(left, right) is { } same ? same == (sign == "=") : null;
        return Order(left, right) is not { } order ? null : sign switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>Numbers, texts (by code point) and dates have an order.</summary>
    public static int? Order(object? left, object? right) => (left, right) switch
    {
        (decimal a, decimal b) => a.CompareTo(b),
        (string a, string b) => string.CompareOrdinal(a, b),
        (DateOnly a, DateOnly b) => a.CompareTo(b),
        _ => null,
    };

    public static bool? And(bool? a, bool? b) => a & b;

    public static bool? Or(bool? a, bool? b) => a | b;

    static bool? Same(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (decimal a, decimal b) => a == b,
        (string a, string b) => a == b,
        (bool a, bool b) => a == b,
        (DateOnly a, DateOnly b) => a == b,
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) =>
            a.Count == b.Count && a.Zip(b).All(pair => Same(From(pair.First), From(pair.Second)) == true),
        (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) =>
            a.Count == b.Count && a.All(entry => b.TryGetValue(entry.Key, out var other) && Same(From(entry.Value), From(other)) == true),
        _ => null,
    };
}
