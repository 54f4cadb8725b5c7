using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Cases;

/// <summary>An open or ended task of the case's flow, assigned to a post, never to a person.</summary>
internal sealed class CaseTask : Entity<Guid>
{
    private CaseTask() { }

    public CaseTask(
        Guid id, Guid caseId, string departmentCode, int tokenId, string nodeId, string name, string post, string step, int? sharePercent,
        IReadOnlyList<string> outcomes, DateTime openedAt)
        : base(id)
    {
        (CaseId, DepartmentCode, TokenId, NodeId, Name) = (caseId, departmentCode, tokenId, nodeId, name);
        (Post, Step, SharePercent, Outcomes, OpenedAt) = (post, step, sharePercent, string.Join(',', outcomes), openedAt);
    }

    public Guid CaseId { get; private set; }
    public string DepartmentCode { get; private set; } = "";
    public int TokenId { get; private set; }
    public string NodeId { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string Post { get; private set; } = "";
    public string Step { get; private set; } = "";
    public int? SharePercent { get; private set; }
    public string Outcomes { get; private set; } = "";
    public DateTime OpenedAt { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public string? Outcome { get; private set; }
    public string? Opinion { get; private set; }
    public string? ActorName { get; private set; }

    public bool IsOpen => ClosedAt is null;

    public IReadOnlyList<string> OutcomeList() => Outcomes.Length == 0 ? [] : Outcomes.Split(',');

    /// <summary>The same open task as another version of the flow words it; who did what until now stays as it was.</summary>
    public void Reword(string name, string post, int? sharePercent, IReadOnlyList<string> outcomes) =>
        (Name, Post, SharePercent, Outcomes) = (name, post, sharePercent, string.Join(',', outcomes));

    public void Close(DateTime at, string? outcome, string? opinion, string? actorName) =>
        (ClosedAt, Outcome, Opinion, ActorName) = (at, outcome, opinion, actorName);
}
