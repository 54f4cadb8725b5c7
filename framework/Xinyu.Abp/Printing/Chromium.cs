using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Xinyu.Abp.Printing;

/// <summary>Prints one HTML page at a time or two, each in a fresh profile that is thrown away.</summary>
internal sealed partial class Chromium(ChromiumSearch search, IConfiguration configuration, ILogger<Chromium> logger) : IDisposable
{
    private const int AtOnce = 2;
    private static readonly string[] Flags =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-extensions", "--disable-dev-shm-usage", "--no-pdf-header-footer",
    ];
    private readonly SemaphoreSlim _turns = new(AtOnce);
    private readonly SemaphoreSlim _searching = new(1);
    private (bool Done, ChromiumProgram? Program) _found;

    private TimeSpan Limit => TimeSpan.FromSeconds(configuration.GetValue("Printing:Seconds", 20));

    public async Task<ChromiumProgram?> ProgramAsync(CancellationToken cancellationToken)
    {
        if (_found.Done)
            return _found.Program;
        await _searching.WaitAsync(cancellationToken);
        try
        {
            if (!_found.Done)
            {
                _found = (true, await search.FindAsync(cancellationToken));
                Found(_found.Program?.Path ?? "none", _found.Program is { HasNetwork: false }, _found.Program is { HasSandbox: true });
            }
            return _found.Program;
        }
        finally
        {
            _searching.Release();
        }
    }

    public async Task<byte[]> PrintAsync(string html, CancellationToken cancellationToken)
    {
        var program = await ProgramAsync(cancellationToken) ?? throw new BusinessException(PrintingErrors.Unavailable);
        if (!await _turns.WaitAsync(Limit, cancellationToken))
            throw new BusinessException(PrintingErrors.Failed);
        using var folder = new PrintFolder();
        try
        {
            await File.WriteAllTextAsync(folder.Html, html, cancellationToken);
            var code = await BoundedProcess.RunAsync(CommandOf(program, folder), folder.Path, Limit, cancellationToken);
            if (code == 0 && File.Exists(folder.Pdf))
                return await File.ReadAllBytesAsync(folder.Pdf, cancellationToken);
            Failed(code);
            throw new BusinessException(PrintingErrors.Failed);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose()
    {
        _turns.Dispose();
        _searching.Dispose();
    }

    private static List<string> CommandOf(ChromiumProgram program, PrintFolder folder) =>
    [
        .. program.Prefix, program.Path, .. Flags,
        .. program.HasSandbox ? Array.Empty<string>() : ["--no-sandbox"],
        .. program.HasNetwork ? ["--proxy-server=127.0.0.1:9", "--host-resolver-rules=MAP * ~NOTFOUND"] : Array.Empty<string>(),
        $"--user-data-dir={folder.Profile}", $"--print-to-pdf={folder.Pdf}", new Uri(folder.Html).AbsoluteUri,
    ];

    [LoggerMessage(LogLevel.Information, "Documents are printed by {Path} (without network: {Cut}, sandbox: {Sandbox})")]
    private partial void Found(string path, bool cut, bool sandbox);

    [LoggerMessage(LogLevel.Warning, "Chromium printed nothing; exit code {Code}")]
    private partial void Failed(int? code);
}
