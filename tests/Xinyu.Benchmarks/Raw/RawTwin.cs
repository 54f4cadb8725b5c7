using System.Globalization;
using System.Text;
using Npgsql;

namespace Xinyu.Benchmarks.Raw;

/// <summary>
/// Writes the recorded rows again, statement by statement in one Npgsql transaction, into empty copies of the same tables with
/// the same indexes. It is given every advantage: no foreign keys, commands made once, and rows that all cases share
/// (counters) are one per connection, so that nobody waits for another's lock.
/// </summary>
internal sealed class RawTwin
{
    private readonly IReadOnlyList<Write> _writes;
    private readonly Dictionary<string, TableShape> _shapes;
    private readonly HashSet<Guid> _keys = [];
    private readonly HashSet<(string, string)> _unique = [];
    private readonly List<RawConnection> _connections = [];

    private RawTwin(IReadOnlyList<Write> writes, Dictionary<string, TableShape> shapes)
    {
        (_writes, _shapes) = (writes, shapes);
        foreach (var write in writes.Where(w => w.Kind == WriteKind.Insert))
            MarkKeys(write);
    }

    public int Rows => _writes.Count;

    /// <summary>What one repetition writes, for the table: inserts, updates and deletes by table.</summary>
    public string Description => string.Join(", ", _writes.GroupBy(w => w.Table).OrderByDescending(g => g.Count()).Select(g =>
        new StringBuilder(g.Key).Append(' ').AppendJoin('/', g.GroupBy(w => w.Kind).Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Count()}{Sign(k.Key)}"))).ToString()));

    public static async Task<RawTwin> CreateAsync(NpgsqlDataSource database, IReadOnlyList<Write> writes, int clients)
    {
        var shapes = new Dictionary<string, TableShape>();
        foreach (var table in writes.Select(w => w.Table).Distinct())
            shapes[table] = await TableShape.ReadAsync(database, table);
        var sql = "DROP SCHEMA IF EXISTS raw CASCADE; CREATE SCHEMA raw;"
            + string.Concat(shapes.Keys.Select(t => $"CREATE TABLE raw.\"{t}\" (LIKE public.\"{t}\" INCLUDING ALL);"));
        await using (var command = database.CreateCommand(sql))
            await command.ExecuteNonQueryAsync();
        var twin = new RawTwin(writes, shapes);
        for (var i = 0; i < clients; i++)
            twin._connections.Add(await RawConnection.OpenAsync(database, writes, shapes, twin.Fresh, await twin.SharedRowsAsync(database)));
        return twin;
    }

    public Task WriteAsync(int client) => _connections[client].WriteAsync(Fresh());

    public async Task CloseAsync()
    {
        foreach (var connection in _connections)
            await connection.DisposeAsync();
    }

    private static string Sign(WriteKind kind) => kind switch { WriteKind.Insert => "+", WriteKind.Update => "~", _ => "-" };

    private FreshValues Fresh() => new(_keys, _unique);

    /// <summary>Rows that were there before: updated or deleted without having been inserted in the recording.</summary>
    private async Task<FreshValues> SharedRowsAsync(NpgsqlDataSource database)
    {
        var shared = new List<Write>();
        var there = new HashSet<string>();
        foreach (var write in _writes)
        {
            var isNew = there.Add(write.Table + "|" + string.Join('|', _shapes[write.Table].Key.Select(k => write.Values[k])));
            if (isNew && write.Kind != WriteKind.Insert) shared.Add(write);
        }

        var keys = shared.SelectMany(w => _shapes[w.Table].Unique.SelectMany(u => u).Select(c => w.Values[c])).OfType<Guid>().ToHashSet();
        var unique = shared.SelectMany(w => _shapes[w.Table].Unique.SelectMany(u => u).Select(c => (w.Table, c))).ToHashSet();
        var mine = new FreshValues(keys, unique);
        foreach (var write in shared)
        {
            var shape = _shapes[write.Table];
            await using var connection = await database.OpenConnectionAsync();
            await using var insert = RawStatement.Of(write with { Kind = WriteKind.Insert }, shape, connection);
            insert.Fill((column, value) => mine.Of(write.Table, column, value));
            await insert.Command.ExecuteNonQueryAsync();
        }

        return mine;
    }

    private void MarkKeys(Write write)
    {
        foreach (var index in _shapes[write.Table].Unique)
        {
            var guids = index.Select(c => write.Values[c]).OfType<Guid>().ToList();
            _keys.UnionWith(guids);
            if (guids.Count == 0) _unique.UnionWith(index.Select(c => (write.Table, c)));
        }
    }
}
