using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks;

/// <summary>What the measures share: a temporary folder, the published programs, one PostgreSQL. All of it is gone at the end.</summary>
internal sealed class Bench(BenchOptions options) : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("xinyu-bench-");
    private readonly Dictionary<string, string> _plain = [];
    private string? _host = options.Host;
    private string? _keys;
    private PostgreSqlServer? _postgres;
    private int _folders;

    public bool Quick => options.Quick;

    /// <summary>Reached by PostgreSQL's own user too.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder.FullName, $"{name}-{++_folders}")).FullName;

    /// <summary>The host with all modules and plug-ins as it is delivered: ReadyToRun, the plug-ins signed.</summary>
    public async Task<string> HostAsync() => Path.Combine(await HostFolderAsync(), "Xinyu.Host.dll");

    public async Task<string> HostFolderAsync() => _host ??= await ReleasedHost.PublishAsync(NewFolder("host"), Keys());

    /// <summary>Private keys of every department and of the city, made for this run.</summary>
    public string Keys()
    {
        if (_keys is null) ReleasedHost.MakeKeys(_keys = NewFolder("keys"));
        return _keys;
    }

    /// <summary>A generated app of a few lines, published the same way.</summary>
    public async Task<string> PlainAppAsync(string name, Action<string> write)
    {
        if (_plain.TryGetValue(name, out var known)) return known;
        var source = NewFolder(name + "-source");
        write(source);
        var published = await Publisher.PublishAsync(source, NewFolder(name));
        return _plain[name] = Path.Combine(published, name + ".dll");
    }

    public async Task<PostgreSqlServer> PostgreSqlAsync() => _postgres ??= await PostgreSqlServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null) await _postgres.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
