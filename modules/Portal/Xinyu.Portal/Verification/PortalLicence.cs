using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Events;
using Xinyu.Approval.Licences;

namespace Xinyu.Portal.Verification;

/// <summary>What anybody may know of a licence who has its number and check code. The holder comes masked already.</summary>
[DisableAuditing]
internal sealed class PortalLicence : Entity<Guid>
{
    private PortalLicence()
    {
    }

    public PortalLicence(LicenceChangedEto change) : base(change.LicenceId) => Change(change);

    public string Number { get; private set; } = "";

    public string CheckCode { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string ItemCode { get; private set; } = "";

    public string ItemName { get; private set; } = "";

    public string DepartmentName { get; private set; } = "";

    public string HolderMasked { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>The case it came from: whose application that was, holds it.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>valid, changed, renewed, withdrawn, revoked, cancelled; that it has expired follows from <see cref="ValidTo"/>.</summary>
    public string Status { get; private set; } = "";

    /// <summary>The day of the act that gave it its status.</summary>
    public DateOnly StatusOn { get; private set; }

    public LicenceGround? Ground { get; private set; }

    /// <summary>Number of the licence that has taken its place.</summary>
    public string? ReplacedBy { get; private set; }

    public string Sha256 { get; private set; } = "";

    public string Signature { get; private set; } = "";

    public DateTime ChangedAt { get; private set; }

    /// <summary>As it stands on a day.</summary>
    public string StateOn(DateOnly today) => Status == "valid" && ValidTo < today ? "expired" : Status;

    /// <summary>Since when: the day of the act, or the last day once that has passed.</summary>
    public DateOnly StateSince(DateOnly today) => Status == "valid" && ValidTo is { } last && last < today ? last : StatusOn;

    /// <summary>An older change that arrives late changes nothing.</summary>
    public void Change(LicenceChangedEto change)
    {
        if (change.At < ChangedAt) return;
        (Number, CheckCode, Title, Status) = (change.Number, change.CheckCode, change.Title, change.Status);
        (CaseId, StatusOn, Ground, ReplacedBy) = (change.CaseId, change.StatusOn, change.Ground, change.ReplacedBy);
        (ItemCode, ItemName, DepartmentName, HolderMasked) = (change.ItemCode, change.ItemName, change.DepartmentName, change.HolderMasked);
        (ValidFrom, ValidTo, Sha256, Signature, ChangedAt) = (change.ValidFrom, change.ValidTo, change.Sha256, change.Signature, change.At);
    }
}
