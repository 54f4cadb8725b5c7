using System.ComponentModel.DataAnnotations;
using Xinyu.Abp;
using Xinyu.Abp.DistributedLocking;
using Xinyu.Approval.Items;
using Xinyu.Approval.Rollout;

namespace Xinyu.SystemAdmin.Phases;

/// <summary>Opens or closes a phase. Two at once are one: who comes second finds it done, and nothing is recorded twice.</summary>
internal sealed class ChangePhase(IRollout rollout, IAbpDistributedLock locks)
{
    private const string LockName = "SystemAdmin.Rollout";

    /// <returns>False when the phase was so already.</returns>
    public async Task<bool> ExecuteAsync(RolloutPhase phase, bool open, PhaseActInput input, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(input.Reason)) throw new BusinessException(SystemAdminErrors.ReasonRequired);
        if (input.Confirmed != true) throw new BusinessException(SystemAdminErrors.ConfirmationRequired);
        await using var held = await locks.TryAcquireAsync(LockName, TimeSpan.FromSeconds(30), cancellationToken)
            ?? throw new BusinessException(SystemAdminErrors.RolloutBusy);
        if ((await rollout.GetAsync(cancellationToken)).Single(p => p.Phase == phase).Open == open) return false;
        if (open)
            await rollout.OpenAsync(phase, input.Reason, cancellationToken);
        else
            await rollout.CloseAsync(phase, input.Reason, cancellationToken);
        return true;
    }
}

/// <param name="Confirmed">True: who opens or closes has read what follows from it.</param>
internal sealed record PhaseActInput([Required, MaxLength(500)] string? Reason, [Required] bool? Confirmed);
