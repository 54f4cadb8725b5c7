using System.Globalization;
using Xinyu.Approval.Feel;

namespace Xinyu.Approval.Forms;

/// <summary>One definition judges page and API alike.</summary>
public static class FormRules
{
    /// <summary>
    /// The fields that are asked, given the values. What stands in a hidden field does not count for another field's
    /// visibility.
    /// </summary>
    public static IReadOnlySet<string> Visible(IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<string, object?> values)
    {
        var conditions = fields.Where(field => !string.IsNullOrWhiteSpace(field.VisibleWhen))
            .Select(field => (field.Id, Condition: Condition(field.VisibleWhen!)))
            .ToList();
        var counting = new Dictionary<string, object?>(values, StringComparer.Ordinal);
        List<string> hidden;
        int removed;
        do // values are only ever taken out, so this ends
        {
            hidden = [.. conditions.Where(field => !field.Condition(counting)).Select(field => field.Id)];
            removed = hidden.Sum(id => counting.Remove(id) ? 1 : 0);
        }
        while (removed > 0);
        return fields.Select(field => field.Id).Except(hidden).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every error of the fields that are asked, in the form's order; then what the form does not know.</summary>
    public static IReadOnlyList<FieldError> Validate(IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<string, object?> values) =>
        Apply(fields, values).Errors;

    /// <summary>Visibility, errors, and the values as they are stored: without hidden fields, empty rows and unknown fields.</summary>
    public static FormOutcome Apply(IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<string, object?> values)
    {
        if (values.ContainsKey(FormValues.WholeForm))
            return new(new Dictionary<string, object?>(), Visible(fields, values), [new("", FieldErrorCodes.NotAForm, [])]);
        var visible = Visible(fields, values);
        var errors = new List<FieldError>();
        var kept = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in fields.Where(field => visible.Contains(field.Id)))
        {
            var value = values.GetValueOrDefault(field.Id);
            if (field.Type == FieldType.Table)
                value = CheckTable(field, value, errors);
            else if (ValueRules.Check(field, field.Id, value) is { } error)
                errors.Add(error);
            if (value is not null)
                kept[field.Id] = value;
        }
        errors.AddRange(Unknown(values.Keys, fields, id => id));
        return new(kept, visible, errors);
    }

    static object? CheckTable(FieldDefinition field, object? value, List<FieldError> errors)
    {
        if (value is not (null or IReadOnlyList<IReadOnlyDictionary<string, object?>>))
        {
            errors.Add(new(field.Id, FieldErrorCodes.WrongKind, [field.Label, field.Type.Name()]));
            return value;
        }
        var rows = value as IReadOnlyList<IReadOnlyDictionary<string, object?>> ?? [];
        var filled = rows.Where(row => row.Count > 0).ToList();
        if (filled.Count > FormLimits.MaxRows)
        {
            errors.Add(new(field.Id, FieldErrorCodes.TooManyRows, [field.Label, FormLimits.MaxRows.ToString(CultureInfo.InvariantCulture)]));
            return filled;
        }
        if (filled.Count == 0 && field.Required)
            errors.Add(new(field.Id, FieldErrorCodes.Required, [field.Label]));
        for (var i = 0; i < rows.Count; i++) // numbered with the empty rows, as the page shows them
        {
            var row = rows[i];
            if (row.Count == 0)
                continue;
            errors.AddRange(field.Columns
                .Select(column => ValueRules.Check(column, CellId(field.Id, i, column.Id), row.GetValueOrDefault(column.Id)))
                .OfType<FieldError>());
            errors.AddRange(Unknown(row.Keys, field.Columns, id => CellId(field.Id, i, id)));
        }
        return filled.Count == 0 ? null : filled;
    }

    static IEnumerable<FieldError> Unknown(IEnumerable<string> names, IReadOnlyList<ColumnDefinition> columns, Func<string, string> id) =>
        names.Where(name => columns.All(column => column.Id != name))
            .Order(StringComparer.Ordinal)
            .Take(20)
            .Select(name => name.Length <= 100 ? name : name[..100])
            .Select(name => new FieldError(id(name), FieldErrorCodes.UnknownField, [name]));

    static string CellId(string table, int row, string column) => string.Create(CultureInfo.InvariantCulture, $"{table}[{row}].{column}");

    // A broken condition is refused when the item is loaded; should one get here, the field is asked.
    static Func<IReadOnlyDictionary<string, object?>, bool> Condition(string text) =>
        FeelExpression.TryParse(text, out var expression, out _) ? expression.IsTrue : _ => true;
}

/// <param name="Values">Without hidden fields, empty rows and unknown fields; with errors also what cannot be read.</param>
/// <param name="Visible">The ids of the fields that are asked.</param>
public sealed record FormOutcome(
    IReadOnlyDictionary<string, object?> Values, IReadOnlySet<string> Visible, IReadOnlyList<FieldError> Errors)
{
    public bool IsValid => Errors.Count == 0;
}
