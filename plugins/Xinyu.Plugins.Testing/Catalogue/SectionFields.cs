using Xinyu.Plugins.Forms;

namespace Xinyu.Plugins.Testing.Catalogue;

/// <summary>The item with what a plug-in adds to its form; what the host would not take is a mistake.</summary>
internal static class SectionFields
{
    private static readonly string[] Types =
        ["text", "longtext", "number", "integer", "date", "choice", "multichoice", "boolean", "idcard", "uscc", "phone", "email", "address", "table"];

    public static CatalogueItem Add(CatalogueItem item, IReadOnlyList<FormSection> sections)
    {
        if (sections.Count == 0)
            return item;
        List<CatalogueField> fields = [.. item.Fields];
        foreach (var section in sections)
        {
            if (string.IsNullOrWhiteSpace(section.Code) || string.IsNullOrWhiteSpace(section.Title) || section.Fields.Count == 0)
                throw new BenchException($"A form section of {item.Code} needs code, title and fields.");
            foreach (var field in section.Fields)
            {
                if (fields.Any(f => f.Id == field.Id))
                    throw new BenchException($"{item.Code} has a field {field.Id} already.");
                fields.Add(Field(item.Code, field));
            }
        }

        return new CatalogueItem
        {
            Code = item.Code, Name = item.Name, Phase = item.Phase, Fields = fields, Materials = item.Materials, TimeTiers = item.TimeTiers,
            Predecessors = item.Predecessors, Fee = item.Fee, DepartmentLogic = item.DepartmentLogic,
        };
    }

    private static CatalogueField Field(string item, FormSectionField field)
    {
        if (!Types.Contains(field.Type))
            throw new BenchException($"{item} {field.Id}: there is no field type {field.Type}.");
        if ((field.Type is "choice" or "multichoice") != (field.Options.Count > 0))
            throw new BenchException($"{item} {field.Id}: a choice, and nothing else, has options.");
        if ((field.Type == "table") != (field.Columns.Count > 0))
            throw new BenchException($"{item} {field.Id}: a table, and nothing else, has columns.");
        return new CatalogueField
        {
            Id = field.Id, Type = field.Type, Required = field.Required, VisibleWhen = field.VisibleWhen, Min = field.Min, Max = field.Max,
            Options = field.Options, Columns = [.. field.Columns.Select(c => Field(item, c))],
        };
    }
}
