using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Cases;

/// <summary>A 文书 of a case: opened by the case's owner, verified by anybody who has number and check code.</summary>
[DisableAuditing]
internal sealed class PortalDocument : Entity<Guid>
{
    private PortalDocument()
    {
    }

    public PortalDocument(CaseProgressedEto progress, IssuedDocument document) : base(document.Id)
    {
        (CaseId, CaseNumber, IssuedAt) = (progress.CaseId, progress.CaseNumber, progress.OccurredAt);
        (ItemName, DepartmentName) = (progress.ItemName, progress.DepartmentName);
        (Kind, Title, Number, Sha256) = (document.Kind, document.Title, document.Number, document.Sha256);
        (CheckCode, ValidTo) = (document.CheckCode, document.ValidTo);
    }

    public Guid CaseId { get; private set; }

    public string CaseNumber { get; private set; } = "";

    public string ItemName { get; private set; } = "";

    public string DepartmentName { get; private set; } = "";

    public string Kind { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Number { get; private set; } = "";

    public string Sha256 { get; private set; } = "";

    public string? CheckCode { get; private set; }

    public DateTime IssuedAt { get; private set; }

    public DateOnly? ValidTo { get; private set; }
}
