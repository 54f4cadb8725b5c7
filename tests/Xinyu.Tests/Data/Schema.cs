namespace Xinyu.Tests.Data;

/// <summary>Tables, keys and indexes as a script defines them.</summary>
internal sealed class Schema
{
    public Dictionary<string, Table> Tables { get; } = [];

    public List<Index> Indexes { get; } = [];

    public List<ForeignKey> ForeignKeys { get; } = [];

    public Column? Find(string table, string column) => Tables.GetValueOrDefault(table)?.Columns.GetValueOrDefault(column);

    internal sealed record Table(string Name, Dictionary<string, Column> Columns);

    /// <param name="Length">Characters, bytes or digits; null without one, -1 for max.</param>
    internal sealed record Column(string Name, string Type, int? Length, bool Nullable, string? Collation)
    {
        /// <summary>What it takes in a key; null when it cannot be in one.</summary>
        public int? KeyBytes => (Type, Length) switch
        {
            (_, -1) => null,
            ("nvarchar" or "nchar", { } n) => 2 * n,
            ("varbinary" or "binary" or "varchar" or "char", { } n) => n,
            ("uniqueidentifier", _) => 16,
            ("datetimeoffset", _) => 10,
            ("bigint" or "datetime2" or "time" or "float", _) => 8,
            ("int", _) => 4,
            ("date", _) => 3,
            ("smallint", _) => 2,
            ("bit" or "tinyint", _) => 1,
            ("decimal", _) => 17,
            _ => null,
        };
    }

    /// <param name="Filter">The columns that the index's condition requires to be there.</param>
    internal sealed record Index(string Name, string Table, IReadOnlyList<string> Columns, bool Unique, bool Clustered, IReadOnlyList<string> Filter);

    internal sealed record ForeignKey(string Name, string From, IReadOnlyList<string> Columns, string To, IReadOnlyList<string> ToColumns, bool Cascades);
}
