namespace Xinyu.Approval.Flows;

/// <summary>What the caller has to do or to record after an advance, in the order in which it came about.</summary>
internal abstract record FlowEffect
{
    private FlowEffect()
    {
    }

    internal sealed record TaskOpened(int TokenId, FlowNode Node) : FlowEffect
    {
        public string NodeId => Node.Id;

        public string Name => Node.Name;

        public string? Post => Node.Post;

        public FlowStep? Step => Node.Step;

        public decimal Share => Node.Share;

        public IReadOnlyList<string> Outcomes => Node.Outcomes;
    }

    /// <summary>The task is no longer open; the outcome is null when it was interrupted or the flow cancelled.</summary>
    internal sealed record TaskClosed(int TokenId, string NodeId, string? Outcome) : FlowEffect;

    internal sealed record ServiceRequested(int TokenId, string NodeId, string Service, FlowStep? Step) : FlowEffect;

    internal sealed record CallRequested(int TokenId, string NodeId, string? CalledFlow) : FlowEffect;

    internal sealed record TimerArmed(int TokenId, string NodeId, int WorkingDays) : FlowEffect;

    internal sealed record TimerCancelled(int TokenId, string NodeId) : FlowEffect;

    internal sealed record MessageAwaited(int TokenId, string NodeId, string Message, IReadOnlyList<string> Procedures) : FlowEffect;

    /// <summary>No token is left; the end event is null when the flow was cancelled.</summary>
    internal sealed record FlowEnded(string? EndNodeId) : FlowEffect;
}
