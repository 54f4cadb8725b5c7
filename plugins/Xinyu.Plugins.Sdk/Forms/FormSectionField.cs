namespace Xinyu.Plugins.Forms;

/// <summary>A field in the words of the catalogue's format.</summary>
/// <param name="Id">Unique within the item's whole form.</param>
/// <param name="Type">
/// text, longtext, number, integer, date, choice, multichoice, boolean, idcard, uscc, phone, email, address or table.
/// </param>
public sealed record FormSectionField(string Id, string Label, string Type, bool Required)
{
    public int? MaxLength { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>A FEEL expression over the form; the field is asked only while it is true.</summary>
    public string? VisibleWhen { get; init; }

    /// <summary>The columns of a table field.</summary>
    public IReadOnlyList<FormSectionField> Columns { get; init; } = [];
}
