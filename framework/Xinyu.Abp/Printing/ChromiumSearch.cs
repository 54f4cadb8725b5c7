using Microsoft.Extensions.Configuration;

namespace Xinyu.Abp.Printing;

/// <summary>Finds Chromium and the strictest confinement that this system allows. Nothing runs as root.</summary>
internal sealed class ChromiumSearch(IConfiguration configuration)
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];
    private static readonly TimeSpan ProbeTime = TimeSpan.FromSeconds(10);

    /// <summary>Debian's nobody and nogroup, by number: a container may lack the names.</summary>
    private static readonly string[] AsNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", "--"];

    private static IEnumerable<(string[] Prefix, bool HasNetwork)> Confinements => !OperatingSystem.IsLinux()
        ? [([], true)]
        : Environment.IsPrivilegedProcess
            ? [(["unshare", "--net", "--", .. AsNobody], false), (AsNobody, true)]
            : [(["unshare", "--user", "--map-current-user", "--net", "--"], false), ([], true)];

    public async Task<ChromiumProgram?> FindAsync(CancellationToken cancellationToken)
    {
        if (PathOf() is not { } path)
            return null;
        foreach (var (prefix, hasNetwork) in Confinements)
        {
            if (prefix.Length > 0 && !await WorksAsync([.. prefix, "true"], cancellationToken))
                continue;
            var hasSandbox = !OperatingSystem.IsLinux() || await WorksAsync([.. prefix, "unshare", "--user", "true"], cancellationToken);
            return new ChromiumProgram(path, prefix, hasNetwork, hasSandbox);
        }

        return null;
    }

    private string? PathOf()
    {
        if (configuration["Printing:ChromiumPath"] is { } configured)
            return File.Exists(configured) ? configured : null; // "none" switches printing off
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    private static async Task<bool> WorksAsync(IReadOnlyList<string> command, CancellationToken cancellationToken)
    {
        try
        {
            return await BoundedProcess.RunAsync(command, Path.GetTempPath(), ProbeTime, cancellationToken) == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // the tool is not installed
        }
    }
}
