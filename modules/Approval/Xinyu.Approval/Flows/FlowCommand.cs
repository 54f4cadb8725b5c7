namespace Xinyu.Approval.Flows;

/// <summary>What can happen to a flow from outside. A token id is only needed where one node may hold several tokens.</summary>
internal abstract record FlowCommand
{
    private FlowCommand()
    {
    }

    internal sealed record Start : FlowCommand;

    internal sealed record CompleteTask(string NodeId, string? Outcome, int? TokenId = null) : FlowCommand;

    internal sealed record CompleteService(string NodeId, int? TokenId = null) : FlowCommand;

    /// <summary>The called flow has ended, with an outcome that conditions may ask for.</summary>
    internal sealed record CompleteCall(string NodeId, string? Outcome = null, int? TokenId = null) : FlowCommand;

    internal sealed record FireTimer(string NodeId, int? TokenId = null) : FlowCommand;

    /// <summary>Reaches every place that waits for a message of this name.</summary>
    internal sealed record DeliverMessage(string Name) : FlowCommand;

    internal sealed record Cancel : FlowCommand;
}
