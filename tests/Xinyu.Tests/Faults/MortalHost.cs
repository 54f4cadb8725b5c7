namespace Xinyu.Tests.Faults;

/// <summary>When the host dies: at the n-th request to an address, so long after the request went out.</summary>
internal sealed record Strike(string PathEnd, int Ordinal, TimeSpan After);

/// <summary>A host that is killed at the planned moments and started again on the same data.</summary>
internal sealed class MortalHost : IAsyncDisposable
{
    private readonly IReadOnlyList<(string Key, string Value)> _settings;
    private readonly Dictionary<string, int> _counts = [];
    private readonly List<Strike> _plan;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationToken _cancel;
    private readonly Lock _gate = new();
    private Task<HostProcess> _current;

    public MortalHost(IReadOnlyList<(string Key, string Value)> settings, IEnumerable<Strike> plan, CancellationToken cancellationToken)
    {
        (_settings, _plan, _cancel) = (settings, [.. plan], cancellationToken);
        _current = HostProcess.StartAsync(settings, cancellationToken);
    }

    public int Deaths { get; private set; }

    /// <summary>The living host, as soon as there is one.</summary>
    public Task<HostProcess> CurrentAsync()
    {
        lock (_gate) return _current;
    }

    /// <summary>Told of every request before it goes out.</summary>
    /// <returns>The strike that this request brings down, or a finished task.</returns>
    public Task Requested(string path)
    {
        Strike? strike;
        lock (_gate)
        {
            var end = path[(path.LastIndexOf('/') + 1)..];
            var ordinal = _counts[end] = _counts.GetValueOrDefault(end) + 1;
            strike = _plan.Find(s => s.PathEnd == end && s.Ordinal == ordinal);
        }
        return strike is null ? Task.CompletedTask : StrikeAsync(strike.After);
    }

    public async Task StrikeAsync(TimeSpan after)
    {
        await _turn.WaitAsync(_cancel);
        try
        {
            var host = await CurrentAsync();
            await Task.Delay(after, _cancel); // the fault's moment, not a wait for anything
            var next = new TaskCompletionSource<HostProcess>(TaskCreationOptions.RunContinuationsAsynchronously);
            lock (_gate) _current = next.Task; // before the kill, so that whoever loses his request finds the next host
            await host.KillAsync();
            await host.DisposeAsync();
            Deaths++;
            try
            {
                next.SetResult(await HostProcess.StartAsync(_settings, _cancel));
            }
            catch (Exception e)
            {
                next.SetException(e);
                throw;
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync(CancellationToken.None); // a strike under way has a host that is starting: it is ended too
        try
        {
            await (await _current).DisposeAsync();
        }
        catch (Exception e) when (e is OperationCanceledException or InvalidOperationException)
        {
            // it never came up, and was ended where it was started
        }
        _turn.Dispose();
    }
}
