namespace Xinyu.Approval.Flows;

/// <summary>One element of a flow definition with the attributes of namespace <c>https://xinyu.gov.cn/bpmn</c>.</summary>
internal sealed class FlowNode(string id, FlowNodeKind kind)
{
    public string Id { get; } = id;

    public FlowNodeKind Kind { get; } = kind;

    public string Name { get; init; } = id;

    /// <summary>The element's own name in BPMN, e.g. <c>userTask</c>.</summary>
    public string Element { get; init; } = "";

    public IReadOnlyList<FlowEdge> Incoming { get; internal set; } = [];

    public IReadOnlyList<FlowEdge> Outgoing { get; internal set; } = [];

    public FlowEdge? Default { get; internal set; }

    /// <summary>The post (岗位) that does the task.</summary>
    public string? Post { get; init; }

    /// <summary>The post that does it in a department that does not list <see cref="Post"/>.</summary>
    public string? PostFallback { get; init; }

    public FlowParty Party { get; init; }

    public FlowStep? Step { get; init; }

    /// <summary>Percent of the promised limit that this task may use; 0 when it has no share of its own.</summary>
    public decimal Share { get; init; }

    /// <summary>The codes a task can end with; empty when there is nothing to choose.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>The grounds (art. 45) of the special procedures that are usual at this place, e.g. 专家评审.</summary>
    public IReadOnlyList<string> Procedures { get; init; } = [];

    /// <summary>What a service task asks the host to do, e.g. makeDocuments.</summary>
    public string? Service { get; init; }

    /// <summary>The flow that a call activity runs.</summary>
    public string? CalledFlow { get; init; }

    public string? Message { get; init; }

    /// <summary>A timer's length; timers count working days.</summary>
    public int WorkingDays { get; init; }

    /// <summary>The id of the activity a boundary timer sits on.</summary>
    public string? AttachedTo { get; init; }

    /// <summary>Whether a boundary timer ends the activity it sits on.</summary>
    public bool Interrupting { get; init; }

    public IReadOnlyList<FlowNode> Boundaries { get; internal set; } = [];

    /// <summary>The days of a promise that this task's share gives it, begun days counted whole.</summary>
    public int DaysOf(int promisedDays) => (int)Math.Ceiling(promisedDays * Share / 100);

    public bool IsGateway =>
        Kind is FlowNodeKind.ExclusiveGateway or FlowNodeKind.ParallelGateway or FlowNodeKind.InclusiveGateway;

    /// <summary>A parallel or inclusive gateway with several ways in, where tokens wait for each other.</summary>
    public bool IsJoin =>
        Kind is FlowNodeKind.ParallelGateway or FlowNodeKind.InclusiveGateway && Incoming.Count > 1;

    /// <summary>The post that does the task in a department with these posts, or null when the department has none for it.</summary>
    public string? PostIn(IReadOnlyCollection<string> departmentPosts) =>
        Post is not null && departmentPosts.Contains(Post) ? Post
        : PostFallback is not null && departmentPosts.Contains(PostFallback) ? PostFallback
        : null;
}
