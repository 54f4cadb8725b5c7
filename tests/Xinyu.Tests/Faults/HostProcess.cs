using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Xinyu.Tests.Faults;

/// <summary>The built host as a process of its own, on a free port of the loopback: something that can really be killed.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _said = [];

    private readonly EventHandler _end;

    private HostProcess(Process process)
    {
        _process = process;
        _end = (_, _) => End();
    }

    public Uri Address { get; private set; } = null!;

    /// <returns>The host when it listens.</returns>
    public static async Task<HostProcess> StartAsync(IEnumerable<(string Key, string Value)> settings, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Xinyu.Host.dll"));
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0"; // it dies before that pays
        foreach (var (key, value) in settings.Prepend(("urls", "http://127.0.0.1:0")))
        {
            start.ArgumentList.Add("--" + key);
            start.ArgumentList.Add(value);
        }

        var host = new HostProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        host._process.OutputDataReceived += (_, line) => host.Hear(line.Data);
        host._process.ErrorDataReceived += (_, line) => host.Hear(line.Data);
        host._process.Exited += (_, _) => host._listening.TrySetException(new InvalidOperationException("The host ended before it listened:\n" + host.Said));
        host._process.Start();
        AppDomain.CurrentDomain.ProcessExit += host._end; // a test that ran out of its time is not waited for
        try
        {
            host._process.BeginOutputReadLine();
            host._process.BeginErrorReadLine();
            host.Address = await host._listening.Task.WaitAsync(cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync(); // nobody gets it, so nobody else can end it
            throw;
        }
    }

    public string Said
    {
        get
        {
            lock (_said) return string.Join('\n', _said.TakeLast(60));
        }
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= _end;
        End();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void End()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // it has ended by itself
        }
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.Add(line);
        if (Listening().Match(line) is { Success: true } match) _listening.TrySetResult(new Uri(match.Groups[1].Value));
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
