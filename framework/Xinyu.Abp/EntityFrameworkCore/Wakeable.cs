namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>One sleeper; calls that come while he is awake make him look once more.</summary>
internal sealed class Wakeable : IDisposable
{
    private readonly SemaphoreSlim _calls = new(0, 1);

    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => _calls.WaitAsync(longest, cancellationToken);

    public void Wake()
    {
        try
        {
            _calls.Release();
        }
        catch (SemaphoreFullException)
        {
            // already called
        }
        catch (ObjectDisposedException)
        {
            // the host is stopping
        }
    }

    public void Dispose() => _calls.Dispose();
}
