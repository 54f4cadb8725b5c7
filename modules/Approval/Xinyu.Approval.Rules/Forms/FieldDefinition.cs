namespace Xinyu.Approval.Forms;

/// <summary>A column of a table field, and what every field has.</summary>
/// <param name="Id">Letters, digits and underscores; unique within the form, or within the table.</param>
/// <param name="Label">In Chinese, as the form shows it.</param>
public record ColumnDefinition(string Id, string Label, FieldType Type, bool Required)
{
    /// <summary>The least number.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number.</summary>
    public decimal? Max { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>What a choice offers.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];
}

/// <summary>
/// One field of an application form. The same definition shows the page, validates page and API, and decides visibility.
/// </summary>
public sealed record FieldDefinition(string Id, string Label, FieldType Type, bool Required)
    : ColumnDefinition(Id, Label, Type, Required)
{
    /// <summary>A FEEL expression over the form (docs/feel.md); the field is asked only while it is true.</summary>
    public string? VisibleWhen { get; init; }

    /// <summary>The columns of a table field.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; init; } = [];

    /// <summary>The heading over it where the department's plug-in added the field; null for the catalogue's own.</summary>
    public string? Section { get; init; }
}
