using System.Diagnostics;
using System.Net;

namespace Xinyu.Benchmarks.Running;

/// <summary>A published program on a free loopback port, stopped by its own process id.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StreamWriter _log;

    private HostProcess(Process process, StreamWriter log, string address)
    {
        (_process, _log, Address, LogFile) = (process, log, new Uri(address), ((FileStream)log.BaseStream).Name);
        process.OutputDataReceived += Write;
        process.ErrorDataReceived += Write;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public int Id => _process.Id;

    /// <summary>From the start of the process to the first answer 200.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>What the program said: whole once it has ended.</summary>
    public string LogFile { get; }

    public static async Task<HostProcess> StartAsync(string dll, string logFolder, string firstPage, params string[] arguments)
    {
        var address = $"http://127.0.0.1:{FreePort.Next()}";
        var start = new ProcessStartInfo("dotnet", [dll, "--urls", address, "--contentRoot", Path.GetDirectoryName(dll)!, .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(dll)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        var began = Stopwatch.GetTimestamp();
        var log = new StreamWriter(Path.Combine(logFolder, $"{Path.GetFileNameWithoutExtension(dll)}-{Guid.NewGuid():N}.log")) { AutoFlush = true };
        var host = new HostProcess(Process.Start(start)!, log, address);
        try
        {
            await host.FirstAnswerAsync(firstPage);
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }

        host.StartTime = Stopwatch.GetElapsedTime(began);
        return host;
    }

    /// <summary>Resident memory in bytes, as the operating system counts it (VmRSS).</summary>
    public long ResidentBytes() =>
        long.Parse(File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) * 1024;

    public TimeSpan ProcessorTime()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Command.RunAsync("kill", "-TERM", $"{_process.Id}");
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill();
            }
        }

        _process.Dispose();
        await _log.DisposeAsync();
    }

    private async Task FirstAnswerAsync(string page)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        for (var tries = 0; tries < 12_000; tries++)
        {
            try
            {
                using var answer = await client.GetAsync(page);
                if (answer.StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            if (_process.HasExited) break;
            await Task.Delay(5);
        }

        throw new InvalidOperationException($"{page} never answered 200; the program's last words are in {LogFile}.");
    }

    private void Write(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (_log)
        {
            if (_log.BaseStream is not null) _log.WriteLine(line.Data);
        }
    }
}
