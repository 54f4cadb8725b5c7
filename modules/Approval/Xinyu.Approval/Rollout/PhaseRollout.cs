using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Approval.Events;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Rollout;

internal sealed class PhaseRollout(XinyuDbContext db, IClock clock, IGuidGenerator guids, ICurrentUser user, IDistributedEventBus events) : IRollout
{
    public async Task<IReadOnlyList<PhaseDto>> GetAsync(CancellationToken cancellationToken = default)
    {
        var counts = await db.Set<Item>().AsNoTracking()
            .GroupBy(i => new { i.Phase, i.Kind, i.IsOpen })
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var departments = await db.Set<Item>().AsNoTracking().Select(i => new { i.Phase, i.DepartmentCode }).Distinct().ToListAsync(cancellationToken);
        var openings = await NewestAsync(cancellationToken);
        return [.. Enum.GetValues<RolloutPhase>().Select(phase =>
        {
            var of = counts.Where(c => c.Key.Phase == phase).ToList();
            var opening = openings.GetValueOrDefault(phase);
            return new PhaseDto(
                phase, IsOpen(phase, opening), opening?.At, opening?.By, departments.Count(d => d.Phase == phase),
                of.Where(c => c.Key.Kind == ItemKind.Permit).Sum(c => c.Count), of.Where(c => c.Key.Kind == ItemKind.Internal).Sum(c => c.Count),
                of.Where(c => c.Key.IsOpen).Sum(c => c.Count));
        })];
    }

    public async Task OpenAsync(RolloutPhase phase, string reason, CancellationToken cancellationToken = default)
    {
        var openings = await NewestAsync(cancellationToken);
        if (IsOpen(phase, openings.GetValueOrDefault(phase))) throw new BusinessException("Approval:PhaseAlreadyOpen");
        if (phase > RolloutPhase.Pilot && !IsOpen(phase - 1, openings.GetValueOrDefault(phase - 1))) throw new BusinessException("Approval:PhaseOutOfOrder");
        await SetAsync(phase, true, reason, cancellationToken);
    }

    public async Task CloseAsync(RolloutPhase phase, string reason, CancellationToken cancellationToken = default)
    {
        var openings = await NewestAsync(cancellationToken);
        if (!IsOpen(phase, openings.GetValueOrDefault(phase))) throw new BusinessException("Approval:PhaseNotOpen");
        await SetAsync(phase, false, reason, cancellationToken);
    }

    /// <summary>The pilots are open until somebody closes them; the other phases are closed until somebody opens them.</summary>
    private static bool IsOpen(RolloutPhase phase, PhaseOpening? newest) => newest?.IsOpen ?? phase == RolloutPhase.Pilot;

    private async Task<Dictionary<RolloutPhase, PhaseOpening>> NewestAsync(CancellationToken cancellationToken) =>
        (await db.Set<PhaseOpening>().AsNoTracking().ToListAsync(cancellationToken))
        .GroupBy(o => o.Phase).ToDictionary(g => g.Key, g => g.MaxBy(o => (o.At, o.Id))!);

    private async Task SetAsync(RolloutPhase phase, bool open, string reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new BusinessException("Approval:ReasonRequired");
        var items = await db.Set<Item>().Where(i => i.Phase == phase).ToListAsync(cancellationToken);
        foreach (var item in items) item.SetOpen(open);
        db.Set<PhaseOpening>().Add(new PhaseOpening(guids.Create(), phase, open, reason.Trim(), clock.Now, user.Name ?? user.UserName));
        await events.PublishAsync(new ItemsOpenedEto([.. items.Select(i => i.Code)], open, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
    }
}
