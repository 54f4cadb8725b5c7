using System.Globalization;
using System.Text.Json;
using Xinyu.Abp;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Forms;

namespace Xinyu.Approval.Filing;

/// <summary>A filled form between its stored text and its values.</summary>
internal static class FormText
{
    public static IReadOnlyDictionary<string, object?> Read(IReadOnlyList<FieldDefinition> fields, string json)
    {
        try
        {
            return FormValues.FromJson(fields, json);
        }
        catch (JsonException e)
        {
            throw new BusinessException(FilingErrors.FormNotJson, innerException: e);
        }
    }

    /// <summary>A value as it was or would be typed.</summary>
    public static string Typed(object? value) => value switch
    {
        null => "",
        string text => text,
        bool answer => answer ? "true" : "false",
        DateOnly day => day.ToIsoDay(),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        UnreadableValue unreadable => unreadable.Text,
        _ => "",
    };
}
