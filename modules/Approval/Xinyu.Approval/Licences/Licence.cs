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
        (ValidFrom, ValidTo, Status, StatusOn) = (validFrom, validTo, LicenceStatus.Valid, validFrom);
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
    /// <summary>The day of the act that gave it its status.</summary>
    public DateOnly StatusOn { get; private set; }
    /// <summary>The first day on which it no longer held: what was withdrawn and later cancelled ended with the withdrawal.</summary>
    public DateOnly? EndedOn { get; private set; }
    public LicenceGround? Ground { get; private set; }
    /// <summary>The licence whose place it took by change or renewal.</summary>
    public Guid? ReplacesId { get; private set; }
    public Guid? ReplacedById { get; private set; }
    /// <summary>When its holder is to be reminded next (UTC); null when there is nothing left to remind of.</summary>
    public DateTime? NextCheckAt { get; private set; }
    public int EntityVersion { get; private set; }

    public void RemindAt(DateTime? at) => NextCheckAt = at;

    public LicenceStanding Standing(DateOnly today, bool isRenewing, bool holderIsPerson) => new(Status, ValidTo, today, isRenewing, holderIsPerson);

    /// <summary>The guards of <see cref="LicenceRules"/> were asked before.</summary>
    public void End(LicenceAct act, LicenceGround ground, DateOnly today)
    {
        (Status, StatusOn, Ground) = (LicenceRules.After(act), today, ground);
        NextCheckAt = null;
        EndedOn ??= ValidTo < today ? ValidTo.Value.AddDays(1) : today;
    }

    public void ReplaceBy(Licence next)
    {
        ReplacedById = next.Id;
        next.ReplacesId = Id;
    }
}
