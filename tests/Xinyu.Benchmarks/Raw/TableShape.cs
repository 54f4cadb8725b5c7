using Npgsql;

namespace Xinyu.Benchmarks.Raw;

/// <param name="Types">Column to PostgreSQL type.</param>
/// <param name="Key">The primary key's columns.</param>
/// <param name="Unique">The columns of each unique index, the primary key's among them.</param>
internal sealed record TableShape(IReadOnlyDictionary<string, string> Types, IReadOnlyList<string> Key, IReadOnlyList<IReadOnlyList<string>> Unique)
{
    public static async Task<TableShape> ReadAsync(NpgsqlDataSource database, string table)
    {
        var types = new Dictionary<string, string>();
        await using (var command = database.CreateCommand("""
            SELECT attname, format_type(atttypid, NULL) FROM pg_attribute
            WHERE attrelid = ('public.' || quote_ident($1))::regclass AND attnum > 0 AND NOT attisdropped
            """))
        {
            command.Parameters.Add(new NpgsqlParameter { Value = table });
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                types[reader.GetString(0)] = reader.GetString(1);
        }

        var unique = new List<(bool Primary, string[] Columns)>();
        await using (var command = database.CreateCommand("""
            SELECT i.indisprimary, array_agg(a.attname::text) FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
            WHERE i.indrelid = ('public.' || quote_ident($1))::regclass AND i.indisunique GROUP BY i.indexrelid, i.indisprimary
            """))
        {
            command.Parameters.Add(new NpgsqlParameter { Value = table });
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                unique.Add((reader.GetBoolean(0), reader.GetFieldValue<string[]>(1)));
        }

        return new(types, unique.Single(u => u.Primary).Columns, [.. unique.Select(u => u.Columns)]);
    }
}
