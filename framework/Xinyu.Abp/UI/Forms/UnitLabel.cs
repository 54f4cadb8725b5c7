using System.Text.RegularExpressions;

namespace Xinyu.Abp.UI.Forms;

/// <summary>总投资(万元) is the label 总投资 and the unit 万元 behind the number.</summary>
internal static partial class UnitLabel
{
    public static (string Label, string? Unit) Of(FormField field)
    {
        if (field.Unit is not null || field.Type is not (FormFieldType.Number or FormFieldType.Integer))
        {
            return (field.Label, field.Unit);
        }

        var match = Bracket().Match(field.Label);
        return match.Success ? (match.Groups[1].Value, match.Groups[2].Value) : (field.Label, null);
    }

    [GeneratedRegex(@"^(.+?)[(（]([^()（）]{1,12})[)）]$")]
    private static partial Regex Bracket();
}
