using Xinyu.Approval.Forms;

namespace Xinyu.Approval.Items;

/// <summary>Form fields of an item as FORMAT.md writes them.</summary>
internal static class CatalogueFields
{
    private static readonly string[] Types =
        ["text", "longtext", "number", "integer", "date", "choice", "multichoice", "boolean", "idcard", "uscc", "phone", "email", "address", "table"];

    public static FieldDefinition Field(YamlMap map)
    {
        var column = Column(map);
        return new(column.Id, column.Label, column.Type, column.Required)
        {
            Min = column.Min,
            Max = column.Max,
            MaxLength = column.MaxLength,
            Options = column.Options,
            VisibleWhen = map.OptionalText("visibleWhen"),
            Columns = column.Type == FieldType.Table ? [.. map.Maps("columns").Select(Column)] : [],
        };
    }

    private static ColumnDefinition Column(YamlMap map)
    {
        var type = Enum.Parse<FieldType>(map.OneOf("type", Types), ignoreCase: true);
        var options = map.Texts("options", optional: true);
        if (type is FieldType.Choice or FieldType.MultiChoice && options.Count == 0) map.Problem("options", "选择项不能为空 / a choice needs options");
        return new(map.Text("id"), map.Text("label"), type, map.Flag("required"))
        {
            Min = map.OptionalNumber("min"),
            Max = map.OptionalNumber("max"),
            MaxLength = map.OptionalNumber("maxLength") is { } length ? (int)length : null,
            Options = options,
        };
    }
}
