using Npgsql;

namespace Xinyu.Benchmarks.Running;

/// <summary>A PostgreSQL of its own, as etc/test starts it: durable (fsync and synchronous_commit are on), on a free loopback port.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private readonly string _bin = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("xinyu-bench-pg-");
    private readonly int _port = FreePort.Next();

    private PostgreSqlServer()
    {
    }

    public static async Task<PostgreSqlServer> StartAsync()
    {
        var server = new PostgreSqlServer();
        if (Environment.UserName == "root") await Command.RunAsync("chown", "postgres", server._folder.FullName);
        var data = Path.Combine(server._folder.FullName, "data");
        await server.AsPostgresAsync("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        await server.AsPostgresAsync("pg_ctl", "-D", data, "-w", "-s", "-l", Path.Combine(server._folder.FullName, "log"), "-o",
            $"-p {server._port} -k {server._folder.FullName} -c listen_addresses=127.0.0.1 -c max_connections=300 -c shared_buffers=256MB", "start");
        return server;
    }

    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = _port, Username = "postgres", Database = database, MaxPoolSize = 50 }.ConnectionString;

    public async Task<string> CreateDatabaseAsync(string name)
    {
        await AsPostgresAsync("createdb", "-h", _folder.FullName, "-p", $"{_port}", "-U", "postgres", name);
        return ConnectionString(name);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await AsPostgresAsync("pg_ctl", "-D", Path.Combine(_folder.FullName, "data"), "-m", "immediate", "-w", "-s", "stop");
        _folder.Delete(recursive: true);
    }

    // output goes to the server's log: a pipe would be held open by the server that outlives pg_ctl
    private Task<string> AsPostgresAsync(string tool, params string[] arguments)
    {
        var line = string.Join(' ', arguments.Prepend(Path.Combine(_bin, tool)).Select(a => $"'{a}'")) + $" >>'{_folder.FullName}/tools.log' 2>&1";
        return Environment.UserName == "root"
            ? Command.RunAsync("runuser", "-u", "postgres", "--", "sh", "-c", line)
            : Command.RunAsync("sh", "-c", line);
    }
}
