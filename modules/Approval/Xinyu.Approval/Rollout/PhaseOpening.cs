using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Rollout;

/// <summary>One act of opening or closing a phase, with who and why. The newest per phase is its state.</summary>
internal sealed class PhaseOpening : Entity<Guid>
{
    private PhaseOpening() { }

    public PhaseOpening(Guid id, RolloutPhase phase, bool open, string reason, DateTime at, string? by)
        : base(id) => (Phase, IsOpen, Reason, At, By) = (phase, open, reason, at, by);

    public RolloutPhase Phase { get; private set; }
    public bool IsOpen { get; private set; }
    public string Reason { get; private set; } = "";
    public DateTime At { get; private set; }
    public string? By { get; private set; }
}
