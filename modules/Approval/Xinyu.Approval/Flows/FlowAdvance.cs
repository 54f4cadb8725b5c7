using System.Diagnostics.CodeAnalysis;

namespace Xinyu.Approval.Flows;

/// <summary>The answer to a command. After a failure the state is the one that was handed in and there are no effects.</summary>
internal sealed record FlowAdvance(FlowState State, IReadOnlyList<FlowEffect> Effects, FlowFailure? Failure = null)
{
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Failure is null;
}
