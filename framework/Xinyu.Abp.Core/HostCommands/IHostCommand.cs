namespace Xinyu.Abp.HostCommands;

/// <summary>
/// A task that the host's executable performs instead of serving: <c>Xinyu.Host verify-ledger</c>.
/// It runs after all modules are initialized, in its own scope; workers and the web server are not started.
/// </summary>
public interface IHostCommand
{
    /// <summary>The first argument of the command line, in kebab-case.</summary>
    string Name { get; }

    /// <summary>One sentence for the list of commands.</summary>
    string Description { get; }

    /// <returns>The exit code of the process.</returns>
    Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken);
}
