using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Security.Claims;
using Xinyu.Abp.Timing;
using IdentityUser = Xinyu.Abp.Identity.IdentityUser;

namespace Xinyu.Host.Demonstration;

/// <summary>Lets a person act at a moment: a scope of its own, his principal, the shifted clock, and all that follows from the act.</summary>
internal sealed class DemonstrationStage(
    IServiceScopeFactory scopes, ICurrentPrincipalAccessor principals, IOutboxDrain outbox, IBackgroundJobDrain jobs, IBackgroundWorkerRunner workers)
{
    private readonly Dictionary<string, ClaimsPrincipal> _people = [];

    public async Task<T> ActAsync<T>(string userName, DateTime at, Func<IServiceProvider, Task<T>> act)
    {
        using var time = AmbientTime.Use(at);
        var person = await PersonAsync(userName);
        T result;
        using (principals.Change(person))
        await using (var scope = scopes.CreateAsyncScope())
        using (Visible(scope.ServiceProvider.GetRequiredService<DepartmentScope>(), person))
            result = await act(scope.ServiceProvider);
        await FollowAsync();
        return result;
    }

    /// <summary>The watchers' evening round: deemed acceptance, cards, the ledger.</summary>
    public async Task SweepAsync(DateTime at)
    {
        using var time = AmbientTime.Use(at);
        await workers.RunAllAsync();
        await FollowAsync();
    }

    /// <summary>Events make jobs, and jobs make events.</summary>
    public async Task FollowAsync()
    {
        do await outbox.DrainAsync();
        while (await jobs.RunDueAsync() > 0);
    }

    private static IDisposable Visible(DepartmentScope scope, ClaimsPrincipal person) =>
        scope.Of([.. person.FindAll(XinyuClaimTypes.Department).Select(c => c.Value)]);

    private async Task<ClaimsPrincipal> PersonAsync(string userName)
    {
        if (_people.TryGetValue(userName, out var known)) return known;
        await using var scope = scopes.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<IdentityUserManager>().FindByNameAsync(userName)
            ?? throw new Abp.AbpException($"No demonstration account {userName}.");
        return _people[userName] = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<IdentityUser>>().CreateAsync(user);
    }
}
