namespace Xinyu.Approval.Flows;

/// <summary>The published flow definitions, to be read. Running cases stay on the version they started with.</summary>
public interface IFlowCatalogue
{
    Task<IReadOnlyList<FlowSummary>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>The current version, or the given one. Throws EntityNotFound (404) for an unknown key or version.</summary>
    Task<FlowVersionDto> GetAsync(string key, int? version = null, CancellationToken cancellationToken = default);
}

/// <param name="Items">How many items of the catalogue run on it.</param>
/// <param name="Cases">How many running cases are pinned to any of its versions.</param>
public sealed record FlowSummary(string Key, string Name, int CurrentVersion, DateTime PublishedAt, int Tasks, int Items, int Cases);

/// <param name="Xml">The BPMN file as it was published, with its drawing.</param>
public sealed record FlowVersionDto(
    string Key, string Name, int Version, DateTime PublishedAt, string Sha256, string Xml, IReadOnlyList<FlowNodeDto> Nodes,
    IReadOnlyList<FlowVersionMark> Versions);

public sealed record FlowVersionMark(int Version, DateTime PublishedAt, int Cases);

/// <summary>One node as the engine reads it.</summary>
/// <param name="Element">The element's name in BPMN, for example userTask.</param>
/// <param name="Post">Code of the post that does the task.</param>
/// <param name="PostFallback">The post that does it in a department without <paramref name="Post"/>.</param>
/// <param name="Countersign">The task belongs to the department that countersigns (会签).</param>
/// <param name="Step">accept, handle, approve, close or inform.</param>
/// <param name="Share">Percent of the promised limit this task may use; 0 without a share.</param>
public sealed record FlowNodeDto(
    string Id, string Name, string Element, string? Post, string? PostFallback, bool Countersign, string? Step, decimal Share,
    IReadOnlyList<string> Outcomes, IReadOnlyList<string> Procedures, string? Service, string? CalledFlow, int WorkingDays, IReadOnlyList<FlowWayDto> Ways);

/// <summary>A way out of a node. <paramref name="Condition"/> is the FEEL expression as written; the default way is taken when no other is.</summary>
public sealed record FlowWayDto(string? Name, string? Condition, bool IsDefault, string TargetId, string TargetName);
