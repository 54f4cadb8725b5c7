using Npgsql;

namespace Xinyu.Benchmarks.Raw;

/// <summary>One of the writers: its connection, its statements, its copy of the rows that all cases share.</summary>
internal sealed class RawConnection : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly List<RawStatement> _statements;
    private readonly FreshValues _shared;

    private RawConnection(NpgsqlConnection connection, List<RawStatement> statements, FreshValues shared) =>
        (_connection, _statements, _shared) = (connection, statements, shared);

    public static async Task<RawConnection> OpenAsync(
        NpgsqlDataSource database, IReadOnlyList<Write> writes, IReadOnlyDictionary<string, TableShape> shapes, Func<FreshValues> fresh, FreshValues shared)
    {
        var connection = await database.OpenConnectionAsync();
        var opened = new RawConnection(connection, [.. writes.Select(w => RawStatement.Of(w, shapes[w.Table], connection))], shared);
        await opened.WriteAsync(fresh()); // shows that every statement finds its row
        return opened;
    }

    public async Task WriteAsync(FreshValues fresh)
    {
        await using var transaction = await _connection.BeginTransactionAsync();
        foreach (var statement in _statements)
        {
            statement.Fill((column, value) => _shared.Known(statement.Table, column, value) ?? fresh.Of(statement.Table, column, value));
            statement.Command.Transaction = transaction;
            if (await statement.Command.ExecuteNonQueryAsync() != 1)
                throw new InvalidOperationException($"Not one row: {statement.Command.CommandText}");
        }

        await transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in _statements)
            await statement.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
