namespace Xinyu.Approval.Flows;

/// <summary>A flow's next version: looked at first, played over sample data, then published. Running cases stay on theirs.</summary>
public interface IFlowPublishing
{
    /// <summary>Reads a file and says everything that keeps it from being published, with the element it is about. Changes nothing.</summary>
    /// <exception cref="Xinyu.Abp.BusinessException">The text is too large, no XML, or no BPMN.</exception>
    Task<FlowCheck> CheckAsync(FlowFileInput file, CancellationToken cancellationToken = default);

    /// <exception cref="Xinyu.Abp.BusinessException">It has findings that keep it from being published, is the same as the current version, or somebody else published.</exception>
    Task<FlowVersionMark> PublishAsync(PublishFlowInput input, CancellationToken cancellationToken = default);

    /// <summary>Plays a published version over sample data, step by step, with the days its shares of the promise give. Changes nothing.</summary>
    Task<FlowTrialDto> PlayAsync(FlowTrialInput input, CancellationToken cancellationToken = default);
}

public sealed record FlowFileInput(string Key, string Xml);

/// <param name="BasedOn">The version that was current when the file was looked at; 0 for a new flow.</param>
public sealed record PublishFlowInput(string Key, string Xml, int BasedOn);

/// <param name="Ways">How many different standings the flow can come to; every one was tried, unless a note says otherwise.</param>
/// <param name="Departments">Departments whose items run on this flow; their posts were looked at.</param>
public sealed record FlowCheck(
    string Key, string Name, int BasedOn, bool CanBePublished, int Ways, IReadOnlyList<string> Ends, IReadOnlyList<string> Departments,
    IReadOnlyList<FlowFindingDto> Findings);

/// <param name="ElementId">The element in the file, as the drawing tool shows it.</param>
/// <param name="Text">The sentence in the reader's language.</param>
/// <param name="IsNote">Kept as it is and without effect; it keeps nothing from being published.</param>
public sealed record FlowFindingDto(string Code, string ElementId, string? Detail, string Text, bool IsNote);
