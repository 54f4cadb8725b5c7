namespace Xinyu.Tests.Data;

/// <summary>What SQL Server refuses or understands differently, though its grammar allows it. Each fault is a sentence.</summary>
internal static class SqlServerRules
{
    private const int MostClusteredBytes = 900;
    private const int MostIndexBytes = 1700;
    private const int MostIndexColumns = 32;
    private const int MostNameLength = 128;

    public static IEnumerable<string> Faults(Schema schema) =>
        [.. schema.Indexes.SelectMany(i => IndexFaults(schema, i)), .. schema.Tables.Values.SelectMany(ColumnFaults),
         .. schema.ForeignKeys.SelectMany(k => KeyFaults(schema, k)), .. CascadeFaults(schema)];

    private static IEnumerable<string> IndexFaults(Schema schema, Schema.Index index)
    {
        var columns = index.Columns.Select(c => (Name: c, Column: schema.Find(index.Table, c))).ToList();
        foreach (var (name, column) in columns)
        {
            if (column is null) yield return $"{index.Name}: there is no column {index.Table}.{name}";
            else if (column.KeyBytes is null) yield return $"{index.Name}: {index.Table}.{name} is {column.Type}(max) and cannot be in an index";
            else if (index.Unique && column.Nullable && !index.Filter.Contains(name))
                yield return $"{index.Name}: two rows without {name} would collide, because SQL Server takes NULL for a value";
        }
        var bytes = columns.Sum(c => c.Column?.KeyBytes ?? 0);
        if (bytes > (index.Clustered ? MostClusteredBytes : MostIndexBytes)) yield return $"{index.Name}: a key of {bytes} bytes is too long";
        if (columns.Count > MostIndexColumns) yield return $"{index.Name}: {columns.Count} columns are too many";
        if (index.Name.Length > MostNameLength) yield return $"{index.Name}: the name is too long";
    }

    private static IEnumerable<string> ColumnFaults(Schema.Table table)
    {
        foreach (var column in table.Columns.Values)
        {
            if (column is { Type: "datetime" or "smalldatetime" } or { Type: "datetime2", Length: < 7 })
                yield return $"{table.Name}.{column.Name}: {column.Type} loses the instant's last digits";
            if (column is { Type: "varchar" or "char" or "text" or "ntext" }) yield return $"{table.Name}.{column.Name}: {column.Type} cannot hold every Chinese character";
            if (column is { Type: "nvarchar" } && column.Collation?.EndsWith("_BIN2", StringComparison.Ordinal) != true)
                yield return $"{table.Name}.{column.Name}: compares without regard to case and width";
            if (column is { Type: "nvarchar", Length: > 4000 }) yield return $"{table.Name}.{column.Name}: nvarchar({column.Length}) does not exist";
        }
    }

    private static IEnumerable<string> KeyFaults(Schema schema, Schema.ForeignKey key)
    {
        foreach (var (from, to) in key.Columns.Zip(key.ToColumns))
        {
            var (here, there) = (schema.Find(key.From, from), schema.Find(key.To, to));
            if (here is null || there is null) yield return $"{key.Name}: {key.From}.{from} -> {key.To}.{to} does not exist";
            else if ((here.Type, here.Length) != (there.Type, there.Length)) yield return $"{key.Name}: {from} and {to} differ in type";
        }
    }

    /// <summary>Error 1785: a table may be reached by one cascading path from each other, and by none from itself.</summary>
    private static IEnumerable<string> CascadeFaults(Schema schema)
    {
        var edges = schema.ForeignKeys.Where(k => k.Cascades).ToLookup(k => k.To, k => k.From);
        foreach (var root in edges.Select(e => e.Key))
        {
            var reached = new HashSet<string> { root };
            var open = new Queue<string>([root]);
            while (open.TryDequeue(out var table))
            {
                foreach (var next in edges[table])
                {
                    if (reached.Add(next)) open.Enqueue(next);
                    else yield return $"{next}: deleting from {root} may cascade to it by several paths";
                }
            }
        }
    }
}
