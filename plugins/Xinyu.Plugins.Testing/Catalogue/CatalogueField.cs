namespace Xinyu.Plugins.Testing.Catalogue;

/// <summary>A field of an item's form, or a column of a table field.</summary>
public sealed class CatalogueField
{
    public string Id { get; set; } = "";

    /// <summary>text, longtext, number, integer, date, choice, multichoice, boolean, idcard, uscc, phone, email, address or table.</summary>
    public string Type { get; set; } = "";

    public bool Required { get; set; }

    /// <summary>The condition in FEEL under which the field is asked.</summary>
    public string? VisibleWhen { get; set; }

    public decimal? Min { get; set; }

    public decimal? Max { get; set; }

    public IReadOnlyList<string> Options { get; set; } = [];

    public IReadOnlyList<CatalogueField> Columns { get; set; } = [];
}
