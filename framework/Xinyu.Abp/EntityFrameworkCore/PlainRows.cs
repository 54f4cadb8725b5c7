using System.Data.Common;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>
/// Reads the few small tables that a start and the public home page wait for, past the model: to build the model of all
/// modules takes longer than everything else before the first page. Filters do not apply here, so never for departmental data.
/// </summary>
public sealed class PlainRows(DatabaseChoice database)
{
    /// <exception cref="DbException">There is no such database, table or column, or it cannot be reached.</exception>
    public async Task<IReadOnlyList<T>> ReadAsync<T>(PlainQuery query, Func<DbDataReader, T> row, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(row);
        await using var connection = database.Provider.CreateReader(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = query.On(connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(row(reader));
        return rows;
    }

    /// <summary>For interfaces that are synchronous.</summary>
    public IReadOnlyList<T> Read<T>(PlainQuery query, Func<DbDataReader, T> row)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(row);
        using var connection = database.Provider.CreateReader(database.ConnectionString);
        connection.Open();
        using var command = query.On(connection);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }
}
