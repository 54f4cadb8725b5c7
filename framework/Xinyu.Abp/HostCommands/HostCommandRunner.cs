using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Abp.HostCommands;

public static class HostCommandRunner
{
    /// <summary>
    /// Serves, or performs the command that the first argument names (arguments that begin with "-" are settings).
    /// </summary>
    /// <returns>The exit code: the command's, 2 for a command that nobody registered, 0 after serving.</returns>
    public static async Task<int> RunCommandOrServeAsync(this WebApplication app, string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(arguments);
        if (arguments.Length == 0 || arguments[0].StartsWith('-'))
        {
            await app.RunAsync();
            return 0;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var commands = scope.ServiceProvider.GetServices<IHostCommand>().OrderBy(c => c.Name, StringComparer.Ordinal).ToList();
        if (commands.Find(c => c.Name == arguments[0]) is { } command)
            return await command.RunAsync(arguments[1..], app.Lifetime.ApplicationStopping);

        await Console.Error.WriteLineAsync(
            $"没有命令“{arguments[0]}”。 There is no command \"{arguments[0]}\".");
        foreach (var known in commands)
            await Console.Error.WriteLineAsync($"  {known.Name,-24} {known.Description}");
        return 2;
    }
}
