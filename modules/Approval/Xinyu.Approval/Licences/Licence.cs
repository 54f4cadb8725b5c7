using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Licences;

/// <summary>An entry of the licence register: what was granted, to whom, for how long, and whether it still stands.</summary>
internal sealed class Licence : Entity<Guid>, IHasEntityVersion
{
    private Licence() { }

    public Licence(
        Guid id, Guid caseId, Guid documentId, string number, string checkCode, string title, string departmentCode, string itemCode,
        string holderName, string holderIdHash, DateOnly validFrom, DateOnly? validTo)
        : base(id)
    {
        (CaseId, DocumentId, Number, CheckCode, Title) = (caseId, documentId, number, checkCode, title);
        (DepartmentCode, ItemCode, HolderName, HolderIdHash) = (departmentCode, itemCode, holderName, holderIdHash);
        (ValidFrom, ValidTo, Status) = (validFrom, validTo, LicenceStatus.Valid);
    }

    public Guid CaseId { get; private set; }
    public Guid DocumentId { get; private set; }
    public string Number { get; private set; } = "";
    public string CheckCode { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string DepartmentCode { get; private set; } = "";
    public string ItemCode { get; private set; } = "";
    [DisableAuditing] public string HolderName { get; private set; } = "";
    /// <summary>sha256 of the holder's identity number or credit code: finds a predecessor's result without keeping the number here.</summary>
    public string HolderIdHash { get; private set; } = "";
    public DateOnly ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public LicenceStatus Status { get; private set; }
    public int EntityVersion { get; private set; }
}

/// <summary>State in the register; "expired" follows from <see cref="Licence.ValidTo"/> and the day one asks.</summary>
internal enum LicenceStatus
{
    Valid,
    Changed,
    Withdrawn,
    Revoked,
    Cancelled,
}
