using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Events;

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

    /// <summary>valid, expired, changed, withdrawn, revoked, cancelled.</summary>
    public string Status { get; private set; } = "";

    public string Sha256 { get; private set; } = "";

    public string Signature { get; private set; } = "";

    public DateTime ChangedAt { get; private set; }

    /// <summary>An older change that arrives late changes nothing.</summary>
    public void Change(LicenceChangedEto change)
    {
        if (change.At < ChangedAt) return;
        (Number, CheckCode, Title, Status) = (change.Number, change.CheckCode, change.Title, change.Status);
        (ItemCode, ItemName, DepartmentName, HolderMasked) = (change.ItemCode, change.ItemName, change.DepartmentName, change.HolderMasked);
        (ValidFrom, ValidTo, Sha256, Signature, ChangedAt) = (change.ValidFrom, change.ValidTo, change.Sha256, change.Signature, change.At);
    }
}
