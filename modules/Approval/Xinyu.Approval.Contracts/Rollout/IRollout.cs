using Xinyu.Approval.Items;

namespace Xinyu.Approval.Rollout;

/// <summary>Phases of the rollout. Opening a phase opens its items on the portal at once and is an audited act.</summary>
public interface IRollout
{
    Task<IReadOnlyList<PhaseDto>> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Errors: Approval:PhaseAlreadyOpen, Approval:PhaseOutOfOrder (an earlier phase is still closed).</summary>
    Task OpenAsync(RolloutPhase phase, string reason, CancellationToken cancellationToken = default);

    /// <summary>Closes the phase's items to new applications; running cases go on. Error: Approval:PhaseNotOpen.</summary>
    Task CloseAsync(RolloutPhase phase, string reason, CancellationToken cancellationToken = default);
}

/// <summary>Counts as the policy fixes them: permits and internal items of the phase, how many are open now.</summary>
public sealed record PhaseDto(
    RolloutPhase Phase, bool Open, DateTime? OpenedAt, string? OpenedBy, int Departments, int Permits, int InternalItems, int OpenItems);
