using System.Globalization;
using System.Text.RegularExpressions;
using Xinyu.Approval.Feel;

namespace Xinyu.Approval.Forms;

/// <summary>Judges a form's definition, from the catalogue or a plug-in, before it becomes an item's version.</summary>
public static partial class FormDefinitionRules
{
    public static IReadOnlyList<FieldError> Check(IReadOnlyList<FieldDefinition> fields)
    {
        var errors = new List<FieldError>();
        CheckColumns(fields, id => id, errors);
        foreach (var field in fields)
        {
            if (field.Type == FieldType.Table)
                CheckTable(field, errors);
            else if (field.Columns.Count > 0)
                errors.Add(new(field.Id, FormDefinitionErrorCodes.ColumnsWithoutTable, [field.Label]));
            if (!string.IsNullOrWhiteSpace(field.VisibleWhen))
                CheckCondition(field, fields, errors);
        }
        return errors;
    }

    static void CheckTable(FieldDefinition field, List<FieldError> errors)
    {
        if (field.Columns.Count == 0)
            errors.Add(new(field.Id, FormDefinitionErrorCodes.NoColumns, [field.Label]));
        CheckColumns(field.Columns, id => $"{field.Id}.{id}", errors);
        errors.AddRange(field.Columns.Where(column => column.Type == FieldType.Table)
            .Select(column => new FieldError($"{field.Id}.{column.Id}", FormDefinitionErrorCodes.TableInTable, [column.Label])));
    }

    static void CheckColumns(IReadOnlyList<ColumnDefinition> columns, Func<string, string> path, List<FieldError> errors)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            void Add(string code, params string[] args) => errors.Add(new(path(column.Id), code, [column.Label, .. args]));
            if (!Id().IsMatch(column.Id))
                Add(FormDefinitionErrorCodes.BadId, column.Id);
            if (!seen.Add(column.Id))
                Add(FormDefinitionErrorCodes.DuplicateId, column.Id);
            if (string.IsNullOrWhiteSpace(column.Label) || column.Label.Length > 100)
                Add(FormDefinitionErrorCodes.BadLabel);
            if (column.Type.HasOptions() != column.Options.Count > 0)
                Add(column.Type.HasOptions() ? FormDefinitionErrorCodes.NoOptions : FormDefinitionErrorCodes.OptionsWithoutChoice);
            if (column.Options.Distinct(StringComparer.Ordinal).Count() != column.Options.Count || column.Options.Any(string.IsNullOrWhiteSpace))
                Add(FormDefinitionErrorCodes.BadOptions);
            if (column.Min > column.Max)
                Add(FormDefinitionErrorCodes.MinAboveMax, column.Min!.Value.ToString(CultureInfo.InvariantCulture));
            if (column.MaxLength is <= 0)
                Add(FormDefinitionErrorCodes.BadMaxLength);
        }
    }

    static void CheckCondition(FieldDefinition field, IReadOnlyList<FieldDefinition> fields, List<FieldError> errors)
    {
        if (!FeelExpression.TryParse(field.VisibleWhen!, out var condition, out var mistake))
        {
            errors.Add(new(field.Id, FormDefinitionErrorCodes.BadCondition, [field.Label, mistake.Message]));
            return;
        }
        errors.AddRange(condition.Names.Where(name => name == field.Id || fields.All(other => other.Id != name))
            .Select(name => new FieldError(field.Id, FormDefinitionErrorCodes.UnknownName, [field.Label, name])));
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]{0,63}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}

public static class FormDefinitionErrorCodes
{
    /// <summary>{1} is no id: a letter, then letters, digits and underscores, at most 64.</summary>
    public const string BadId = "FormDefinition:BadId";

    /// <summary>The id {1} stands twice.</summary>
    public const string DuplicateId = "FormDefinition:DuplicateId";

    /// <summary>The label must have 1 to 100 characters.</summary>
    public const string BadLabel = "FormDefinition:BadLabel";

    /// <summary>A choice needs options.</summary>
    public const string NoOptions = "FormDefinition:NoOptions";

    /// <summary>Only a choice has options.</summary>
    public const string OptionsWithoutChoice = "FormDefinition:OptionsWithoutChoice";

    /// <summary>An option is empty or stands twice.</summary>
    public const string BadOptions = "FormDefinition:BadOptions";

    /// <summary>The least value {1} is above the greatest.</summary>
    public const string MinAboveMax = "FormDefinition:MinAboveMax";

    public const string BadMaxLength = "FormDefinition:BadMaxLength";

    /// <summary>A table needs columns.</summary>
    public const string NoColumns = "FormDefinition:NoColumns";

    /// <summary>Only a table has columns.</summary>
    public const string ColumnsWithoutTable = "FormDefinition:ColumnsWithoutTable";

    public const string TableInTable = "FormDefinition:TableInTable";

    /// <summary>visibleWhen cannot be read: {1}.</summary>
    public const string BadCondition = "FormDefinition:BadCondition";

    /// <summary>visibleWhen names {1}, which is no other field of the form.</summary>
    public const string UnknownName = "FormDefinition:UnknownName";
}
