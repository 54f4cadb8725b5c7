namespace Xinyu.Plugins.Testing.Catalogue;

/// <summary>An item as the catalogue file has it, as far as a plug-in's test needs it.</summary>
public sealed class CatalogueItem
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>pilot, first or second.</summary>
    public string Phase { get; set; } = "";

    public IReadOnlyList<CatalogueField> Fields { get; set; } = [];

    public IReadOnlyList<CatalogueMaterial> Materials { get; set; } = [];

    public IReadOnlyList<CatalogueTier> TimeTiers { get; set; } = [];

    /// <summary>Items whose results this one builds on.</summary>
    public IReadOnlyList<string> Predecessors { get; set; } = [];

    public CatalogueFee Fee { get; set; } = new();

    /// <summary>What the department asks for beyond the general flow; <c>[Rule(code, line)]</c> counts these lines from 1.</summary>
    public IReadOnlyList<string> DepartmentLogic { get; set; } = [];

    /// <param name="path">A field's id, or <c>table.column</c>.</param>
    public CatalogueField? Field(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (id, column) = path.Split('.', 2) is [var table, var cell] ? (table, cell) : (path, null);
        var field = Fields.FirstOrDefault(f => f.Id == id);
        return column is null ? field : field?.Columns.FirstOrDefault(c => c.Id == column);
    }
}
