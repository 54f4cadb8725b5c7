using System.Diagnostics;

namespace Xinyu.Approval.Rules.Tests.Npm;

/// <summary>Runs a script of a folder with its own npm packages; etc/test restores them.</summary>
static class NodeScript
{
    /// <summary>The lines it prints.</summary>
    /// <param name="folder">Under the repository; it holds package.json and node_modules.</param>
    public static async Task<IReadOnlyList<string>> RunAsync(string folder, params string[] arguments)
    {
        var path = Path.Combine(Repository.Root, folder);
        if (!Directory.Exists(Path.Combine(path, "node_modules")))
            throw new DirectoryNotFoundException($"The npm packages of {folder} are missing: run 'npm ci' in it, or etc/test.");
        using var node = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var (output, errors) = (node.StandardOutput.ReadToEndAsync(patience.Token), node.StandardError.ReadToEndAsync(patience.Token));
            await node.WaitForExitAsync(patience.Token);
            return node.ExitCode == 0
                ? (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                : throw new InvalidOperationException($"node {string.Join(' ', arguments)} ended with {node.ExitCode}: {await errors}");
        }
        catch (OperationCanceledException)
        {
            node.Kill(entireProcessTree: true);
            throw;
        }
    }
}
