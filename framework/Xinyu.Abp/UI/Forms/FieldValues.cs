using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;

namespace Xinyu.Abp.UI.Forms;

/// <summary>Turns a property of a page model into what a field shows.</summary>
internal static class FieldValues
{
    public static FormFieldType Type(ModelMetadata metadata)
    {
        var type = metadata.UnderlyingOrModelType;
        return type switch
        {
            _ when type == typeof(bool) => FormFieldType.Boolean,
            _ when type == typeof(DateOnly) || type == typeof(DateTime) => FormFieldType.Date,
            _ when type == typeof(int) || type == typeof(long) => FormFieldType.Integer,
            _ when type == typeof(decimal) || type == typeof(double) => FormFieldType.Number,
            _ when type.IsEnum => FormFieldType.Choice,
            _ when metadata.IsEnumerableType && type != typeof(string) => FormFieldType.MultiChoice,
            _ => FormFieldType.Text
        };
    }

    /// <summary>The members of an enumeration; their texts come from its Display attributes.</summary>
    public static IReadOnlyList<Option> Options(ModelMetadata metadata) =>
        metadata.EnumGroupedDisplayNamesAndValues?.Select(pair => new Option(pair.Value, pair.Key.Name)).ToList() ?? [];

    /// <summary>What was typed before the page was shown again, also where it could not be read.</summary>
    public static IReadOnlyList<string>? Typed(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) && entry.RawValue is not null
            ? entry.RawValue is string[] many ? many : [entry.AttemptedValue ?? ""]
            : null;

    public static IReadOnlyList<string> Of(object? value) => value switch
    {
        null => [],
        string text => [text],
        bool answer => [answer ? "true" : "false"],
        DateOnly day => [day.ToIsoDay()],
        DateTime at => [at.ToBeijingDay().ToIsoDay()],
        Enum member => [Convert.ToInt64(member, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)],
        IEnumerable many => [.. many.Cast<object?>().SelectMany(Of)],
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""]
    };
}
