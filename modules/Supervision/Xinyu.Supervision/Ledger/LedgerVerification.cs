using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Cases;

namespace Xinyu.Supervision.Ledger;

/// <summary>
/// Compares the chain with itself, with the signed and the exported heads, and with the cases' own records. Tampering is
/// reported, never repaired, and never stops the host.
/// </summary>
internal sealed class LedgerVerification(IServiceScopeFactory scopes, LedgerKey key, IClock clock, IStringLocalizer<SupervisionResource> localizer)
{
    public async Task<LedgerVerdict> VerifyAsync(CancellationToken cancellationToken = default)
    {
        // scopes of its own: the whole city is compared whoever asks, and two readings run at once
        await using var links = scopes.CreateAsyncScope();
        await using var events = scopes.CreateAsyncScope();
        var db = links.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var walk = new LedgerWalk(db, key);
        var fault = await walk.RunAsync(cancellationToken);
        var pending = 0L;
        if (fault is null)
        {
            var proof = new LedgerProof(db, walk.Length);
            fault = await proof.RunAsync(events.ServiceProvider.GetRequiredService<ICaseHistory>().ReadMarksAsync(cancellationToken), cancellationToken);
            pending = proof.Pending;
        }
        var detail = fault is null ? null : localizer[fault.Code, fault.Position, fault.Subject].Value;
        return new(fault is null, walk.Length, fault?.Position, fault?.Code, detail, pending, clock.Now);
    }
}
