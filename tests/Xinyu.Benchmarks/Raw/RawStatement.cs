using Npgsql;

namespace Xinyu.Benchmarks.Raw;

/// <summary>One recorded write as a parameterised statement, made once and filled anew for each repetition.</summary>
internal sealed class RawStatement : IAsyncDisposable
{
    private readonly List<(string Column, object? Recorded)> _values;

    private RawStatement(NpgsqlCommand command, string table, List<(string, object?)> values) => (Command, Table, _values) = (command, table, values);

    public NpgsqlCommand Command { get; }

    public string Table { get; }

    public static RawStatement Of(Write write, TableShape shape, NpgsqlConnection connection)
    {
        List<string> columns = write.Kind switch
        {
            WriteKind.Insert => [.. shape.Types.Keys],
            WriteKind.Update => [.. write.Changed.Except(shape.Key), .. shape.Key],
            _ => [.. shape.Key],
        };
        var set = columns.Count - shape.Key.Count;
        var where = string.Join(" AND ", shape.Key.Select((k, i) => $"\"{k}\" = ${set + i + 1}"));
        var sql = write.Kind switch
        {
            WriteKind.Insert => $"INSERT INTO raw.\"{write.Table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"${i + 1}"))})",
            WriteKind.Update => $"UPDATE raw.\"{write.Table}\" SET {string.Join(", ", columns.Take(set).Select((c, i) => $"\"{c}\" = ${i + 1}"))} WHERE {where}",
            _ => $"DELETE FROM raw.\"{write.Table}\" WHERE {where}",
        };
        var command = new NpgsqlCommand(sql, connection);
        foreach (var column in columns)
            command.Parameters.Add(new NpgsqlParameter { DataTypeName = shape.Types[column] });
        return new(command, write.Table, [.. columns.Select(c => (c, write.Values[c]))]);
    }

    public void Fill(Func<string, object?, object?> fresh)
    {
        for (var i = 0; i < _values.Count; i++)
            Command.Parameters[i].Value = fresh(_values[i].Column, _values[i].Recorded) ?? DBNull.Value;
    }

    public ValueTask DisposeAsync() => Command.DisposeAsync();
}
