namespace Xinyu.Approval.Flows;

/// <summary>The file is no BPMN document at all, so that there is nothing to validate.</summary>
internal sealed class FlowFormatException(FlowFailure failure, Exception? inner = null)
    : Exception($"{failure.Code}: {failure.Detail}", inner)
{
    public FlowFailure Failure { get; } = failure;
}
