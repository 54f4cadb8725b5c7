using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xinyu.Approval.PlugIns.Loading;

namespace Xinyu.Approval.PlugIns.Calls;

/// <summary>Calls a plug-in within its time and exception budget. Its failures come back as problems, never as exceptions.</summary>
internal sealed class PlugInCaller(
    IPlugInCallServicesFactory servicesFactory, IOptions<PlugInOptions> options, ILogger<PlugInCaller> logger)
{
    /// <summary>A call that obeys its cancelled token within this time is slow but keeps no thread.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(250);

    /// <param name="work">
    /// Runs on the plug-in's thread and returns values of the host's own making: even enumerating a plug-in's list is
    /// running its code.
    /// </param>
    public async Task<PlugInCallResult<T>> CallAsync<T>(
        PlugIn plugIn, string operation, Func<IServiceProvider, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        if (plugIn.Problem is { } problem)
            return new(default, problem);
        if (!plugIn.Health.TryEnter())
            return new(default, PlugInProblem.Disabled("CircuitOpen"));

        var services = await servicesFactory.CreateAsync(plugIn, cancellationToken);
        var budget = options.Value.CallBudget;
        // disposed only when the call has ended: an overrunning call still holds its token
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(budget);
        var call = PlugInThread.Run(plugIn.Pin, () => GuardedAsync(plugIn, services, work, stop.Token));
        try
        {
            var (value, error) = await call.WaitAsync(budget + Grace, cancellationToken);
            var stopped = stop.IsCancellationRequested;
            stop.Dispose();
            if (error is null)
            {
                plugIn.Health.Succeeded();
                return new(value, null);
            }

            plugIn.Health.Failed();
            logger.LogWarning("Plug-in {PlugIn} failed in {Operation}: {Error}", plugIn.Pin, operation, error.Detail);
            return new(default, stopped
                ? TooSlow(operation, budget)
                : PlugInProblem.Failed("CallFailed", ("operation", operation), ("error", error.Type)));
        }
        catch (TimeoutException)
        {
            plugIn.Health.Failed();
            CountOverrun(plugIn, operation);
            return new(default, TooSlow(operation, budget));
        }
    }

    private static PlugInProblem TooSlow(string operation, TimeSpan budget) =>
        PlugInProblem.Failed("CallOverran", ("operation", operation), ("seconds", $"{budget.TotalSeconds:0.#}"));

    private void CountOverrun(PlugIn plugIn, string operation)
    {
        var overruns = plugIn.Health.Overran();
        logger.LogError("Plug-in {PlugIn} overran its budget in {Operation}; its thread is given up ({Overruns}).",
            plugIn.Pin, operation, overruns);
        if (overruns >= 2)
            plugIn.Stop(PlugInProblem.Disabled("DisabledByOverruns", ("operation", operation)));
    }

    private static async Task<(T?, PlugInCallError?)> GuardedAsync<T>(
        PlugIn plugIn, PlugInCallServices services, Func<IServiceProvider, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = plugIn.Container!.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<PlugInCallContext>().Begin(services);
            return (await work(scope.ServiceProvider, cancellationToken), null);
        }
        catch (Exception e)
        {
            // its message may be a plug-in's code too: it is read here, on the plug-in's time
            return (default, PlugInCallError.From(e));
        }
    }
}
