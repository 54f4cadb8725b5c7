using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Cases;

/// <summary>A department that takes part in the case: owner, joint or countersign. Visible to it for that.</summary>
internal sealed class CasePart : Entity<Guid>
{
    private CasePart() { }

    public CasePart(Guid id, Guid caseId, string departmentCode, string role)
        : base(id) => (CaseId, DepartmentCode, Role) = (caseId, departmentCode, role);

    public const string Owner = "owner";
    public const string Countersign = "countersign";
    /// <summary>Handles another part of the same bundle (联办).</summary>
    public const string Joint = "joint";

    public Guid CaseId { get; private set; }
    public string DepartmentCode { get; private set; } = "";
    public string Role { get; private set; } = "";
}

/// <summary>A material as received, by its content hash.</summary>
internal sealed class CaseMaterial : Entity<Guid>
{
    private CaseMaterial() { }

    public CaseMaterial(Guid id, Guid caseId, SuppliedMaterial supplied, DateTime receivedAt)
        : base(id)
    {
        (CaseId, Material, MaterialName, FileName) = (caseId, supplied.Material, supplied.MaterialName, supplied.FileName);
        (ContentType, Size, Sha256, Source, ReceivedAt) = (supplied.ContentType, supplied.Size, supplied.Sha256, supplied.Source, receivedAt);
        if (supplied.Held is { } held)
            (HeldCase, HeldDepartment, HeldOn, HeldOriginalSeen) = (held.CaseNumber, held.DepartmentName, held.CheckedOn, held.OriginalSeen);
    }

    public Guid CaseId { get; private set; }
    public int Material { get; private set; }
    public string MaterialName { get; private set; } = "";
    [DisableAuditing] public string FileName { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    public long Size { get; private set; }
    public string Sha256 { get; private set; } = "";
    public string Source { get; private set; } = "";
    public DateTime ReceivedAt { get; private set; }
    /// <summary>The case it was taken over from. Kept by its number: that case may be gone one day, this row and its content stay.</summary>
    public string? HeldCase { get; private set; }
    public string? HeldDepartment { get; private set; }
    public DateOnly? HeldOn { get; private set; }
    public bool HeldOriginalSeen { get; private set; }

    public HeldOrigin? Held() => HeldCase is { } number ? new(number, HeldDepartment!, HeldOn!.Value, HeldOriginalSeen) : null;
}

/// <summary>A finding of the department's check: a fact to weigh, never a decision.</summary>
internal sealed class CaseFinding : Entity<Guid>
{
    private CaseFinding() { }

    public CaseFinding(
        Guid id, Guid caseId, string stage, string code, string severity, string textZh, string textEn, string? evidence,
        IReadOnlyList<string> fieldIds, DateTime at)
        : base(id)
    {
        (CaseId, Stage, Code, Severity) = (caseId, stage, code, severity);
        (TextZh, TextEn, Evidence, FieldIds, At) = (textZh, textEn, evidence, string.Join(',', fieldIds), at);
    }

    public Guid CaseId { get; private set; }
    public string Stage { get; private set; } = "";
    public string Code { get; private set; } = "";
    public string Severity { get; private set; } = "";
    public string TextZh { get; private set; } = "";
    public string TextEn { get; private set; } = "";
    public string? Evidence { get; private set; }
    public string FieldIds { get; private set; } = "";
    public DateTime At { get; private set; }
}

/// <summary>A special procedure (特别程序) or a step without a ground of art. 45, with the time told to the applicant in writing.</summary>
internal sealed class CaseProcedure : Entity<Guid>
{
    private CaseProcedure() { }

    public CaseProcedure(Guid id, Guid caseId, string name, string ground, bool stopsClock, DateOnly startedOn, DateOnly statedUntil)
        : base(id)
    {
        (CaseId, Name, Ground, StopsClock, StartedOn, StatedUntil) = (caseId, name, ground, stopsClock, startedOn, statedUntil);
    }

    public Guid CaseId { get; private set; }
    public string Name { get; private set; } = "";
    public string Ground { get; private set; } = "";
    public bool StopsClock { get; private set; }
    public DateOnly StartedOn { get; private set; }
    public DateOnly StatedUntil { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public string? Result { get; private set; }

    public void End(DateOnly day, string result)
    {
        if (EndedOn is not null) throw new Xinyu.Abp.BusinessException("Approval:ProcedureAlreadyEnded");
        (EndedOn, Result) = (day, result);
    }
}
