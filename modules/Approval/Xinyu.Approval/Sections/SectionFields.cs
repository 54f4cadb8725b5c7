using Xinyu.Approval.Forms;
using Xinyu.Plugins.Forms;

namespace Xinyu.Approval.Sections;

/// <summary>Makes fields of a plug-in's sections, by the rules that the catalogue's own fields obey.</summary>
internal static class SectionFields
{
    public const int MostFields = 60;
    private const int MostOptions = 200;
    private const int LongestTitle = 100;
    private const int LongestText = 4000;

    /// <param name="own">The catalogue's fields of the item.</param>
    /// <param name="wrong">What is wrong with the first field that is; null when all are right.</param>
    public static IReadOnlyList<FieldDefinition> Of(IReadOnlyList<FieldDefinition> own, IReadOnlyList<FormSection> sections, out string? wrong)
    {
        var added = sections.SelectMany(s => s.Fields.Select(f => (Section: s, Field: f))).ToList();
        wrong = Shape(sections) ?? added.Select(a => Unreadable(a.Field)).FirstOrDefault(u => u is not null);
        if (wrong is not null) return [];
        List<FieldDefinition> fields = [.. added.Select(a => Field(a.Section, a.Field))];
        var error = Mistake(own, fields);
        wrong = error is null ? null : $"{error.FieldId}: {error.Code} {string.Join(", ", error.Args.Skip(1))}".TrimEnd();
        return wrong is null ? fields : [];
    }

    /// <summary>The item's form with what the plug-in adds; the catalogue alone where both name the same field.</summary>
    public static IReadOnlyList<FieldDefinition> Join(IReadOnlyList<FieldDefinition> own, IReadOnlyList<FieldDefinition> added) =>
        Mistake(own, added) is null ? [.. own, .. added] : own;

    private static FieldError? Mistake(IReadOnlyList<FieldDefinition> own, IReadOnlyList<FieldDefinition> added)
    {
        var ids = added.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return FormDefinitionRules.Check([.. own, .. added]).FirstOrDefault(e => ids.Contains(e.FieldId.Split('.')[0]));
    }

    private static string? Shape(IReadOnlyList<FormSection> sections)
    {
        if (sections.Sum(s => s.Fields.Count) > MostFields) return $"> {MostFields}";
        if (sections.FirstOrDefault(s => string.IsNullOrWhiteSpace(s.Code) || s.Fields.Count == 0) is { } empty) return $"{empty.Code}: Code, Fields";
        if (sections.FirstOrDefault(s => string.IsNullOrWhiteSpace(s.Title) || s.Title.Length > LongestTitle) is { } untitled) return $"{untitled.Code}: Title";
        return sections.GroupBy(s => s.Code, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
    }

    private static string? Unreadable(FormSectionField field)
    {
        if (field.Id is null || field.Label is null || !FieldTypes.TryParse(field.Type, out _)) return $"{field.Id}: {field.Type}";
        if (field.Options.Count > MostOptions || field.Options.Any(o => o is null || o.Length > LongestTitle)) return $"{field.Id}: Options";
        if (field.MaxLength > LongestText || field.VisibleWhen?.Length > LongestText) return $"{field.Id}: > {LongestText}";
        return field.Columns.Count > MostFields ? $"{field.Id}: > {MostFields}" : field.Columns.Select(Unreadable).FirstOrDefault(u => u is not null);
    }

    private static FieldDefinition Field(FormSection section, FormSectionField field)
    {
        var column = Column(field);
        return new(column.Id, column.Label, column.Type, column.Required)
        {
            Min = column.Min,
            Max = column.Max,
            MaxLength = column.MaxLength,
            Options = column.Options,
            VisibleWhen = string.IsNullOrWhiteSpace(field.VisibleWhen) ? null : field.VisibleWhen,
            Columns = [.. field.Columns.Select(Column)],
            Section = section.Title,
        };
    }

    private static ColumnDefinition Column(FormSectionField field) =>
        new(field.Id, field.Label, FieldTypes.TryParse(field.Type, out var type) ? type : FieldType.Text, field.Required)
        {
            Min = field.Min,
            Max = field.Max,
            MaxLength = field.MaxLength,
            Options = field.Options,
        };
}
