using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Xinyu.Abp.UI.Forms;

/// <summary>Reads what was typed back into fields, and does the row buttons that work without script.</summary>
public static partial class PostedForm
{
    /// <summary>More rows than this are not read: a table field holds a list a person typed.</summary>
    public const int MostRows = 200;

    private const string ActionName = "action";
    private const string AddRow = "add-row:";
    private const string RemoveRow = "remove-row:";

    /// <summary>The button pressed was 加一行 or 删去: show the form again, judge nothing.</summary>
    public static bool IsRowAction(this IFormCollection form) => form[ActionName].ToString() is { } action
        && (action.StartsWith(AddRow, StringComparison.Ordinal) || action.StartsWith(RemoveRow, StringComparison.Ordinal));

    public static FormField WithPosted(this FormField field, IFormCollection form) => field.Type == FormFieldType.Table
        ? field with { Rows = Acted(field, ReadRows(field, form), form[ActionName].ToString()) }
        : field with { Values = [.. form[field.Name].Where(value => !string.IsNullOrEmpty(value)).Select(value => value!.Trim())] };

    private static List<FormRow> ReadRows(FormField field, IFormCollection form) =>
    [
        .. form.Keys
            .Where(key => key.StartsWith(field.Name + "[", StringComparison.Ordinal))
            .Select(key => RowNumber().Match(key[field.Name.Length..]))
            .Where(match => match.Success)
            .Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            .Distinct()
            .Order()
            .Take(MostRows)
            .Select(index => new FormRow(field.Columns.ToDictionary(
                column => column.Id,
                column => form[CellName(field, index, column)].ToString().Trim())))
    ];

    internal static string CellName(FormField field, int row, FormColumn column) =>
        string.Create(CultureInfo.InvariantCulture, $"{field.Name}[{row}].{column.Id}");

    private static List<FormRow> Acted(FormField field, List<FormRow> rows, string action)
    {
        if (action == AddRow + field.Name && rows.Count < MostRows)
        {
            rows.Add(FormRow.Empty);
        }
        else if (action.StartsWith($"{RemoveRow}{field.Name}:", StringComparison.Ordinal)
            && int.TryParse(action.AsSpan(action.LastIndexOf(':') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < rows.Count)
        {
            rows.RemoveAt(index);
        }

        return rows;
    }

    [GeneratedRegex(@"^\[(\d{1,4})\]\.")]
    private static partial Regex RowNumber();
}
