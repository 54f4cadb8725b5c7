using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.BackgroundWorkers;

/// <summary>
/// Handles what is due, found by an indexed time: it costs what is due, not what is open. Each one has a scope and a
/// transaction of its own and every department in sight. One that fails is logged and left to the next run; it neither
/// stops the others nor keeps the ones behind it from their turn.
/// </summary>
public static class DueWork
{
    public const int Batch = 200;

    /// <param name="due">The ids in the order of their turn, at the given time (UTC).</param>
    /// <param name="handle">False when there was nothing to do.</param>
    /// <param name="onlyOneBatch">Leaves what is beyond the first <see cref="Batch"/> to a later run.</param>
    /// <returns>How many were handled.</returns>
    public static async Task<int> RunAsync(
        IServiceProvider services, ILogger logger, Func<XinyuDbContext, DateTime, IQueryable<Guid>> due,
        Func<IServiceProvider, Guid, Task<bool>> handle, CancellationToken cancellationToken, bool onlyOneBatch = false)
    {
        var handled = 0;
        var passed = new HashSet<Guid>();
        List<Guid> turn;
        do
        {
            turn = await InScopeAsync(services, s => due(s.GetRequiredService<XinyuDbContext>(), s.GetRequiredService<IClock>().Now)
                .Where(id => !passed.Contains(id)).Take(Batch).ToListAsync(cancellationToken));
            foreach (var id in turn)
            {
                if (await TryAsync(services, logger, id, handle)) handled++;
                else passed.Add(id);
            }
        }
        while (turn.Count == Batch && !onlyOneBatch);
        return handled;
    }

    private static async Task<bool> TryAsync(IServiceProvider services, ILogger logger, Guid id, Func<IServiceProvider, Guid, Task<bool>> handle)
    {
        try
        {
            return await InScopeAsync(services, own => handle(own, id));
        }
        catch (AbpDbConcurrencyException)
        {
            return false; // somebody acted on it meanwhile, and that act set its next time
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogError(error, "Handling {Id} failed; the next run tries it again", id);
            return false;
        }
    }

    private static async Task<T> InScopeAsync<T>(IServiceProvider services, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
        return await work(scope.ServiceProvider);
    }
}
