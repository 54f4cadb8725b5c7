using Xinyu.Abp;
using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Events;
using Xinyu.Approval.Licences;

namespace Xinyu.Approval.Bundles;

/// <summary>
/// 联办: items of one applicant under one joint clock. The clock is read from the parts' own events whenever it is asked for; the row
/// holds only what they cannot say: who asked for what, and the extension.
/// </summary>
internal sealed class Bundle : AggregateRoot<Guid>, IHasEntityVersion
{
    private Bundle() { }

    public Bundle(JointBundle opened)
        : base(opened.Id) =>
        (Number, ApplicantUserId, ApplicantName, ApplicantIdHash, OpenedAt) =
            (opened.Number, opened.ApplicantUserId, opened.Applicant.Name, LicenceRegister.HolderHash(opened.Applicant.IdNumber), opened.OpenedAt);

    public string Number { get; private set; } = "";
    public Guid ApplicantUserId { get; private set; }
    [DisableAuditing] public string ApplicantName { get; private set; } = "";
    [DisableAuditing] public string ApplicantIdHash { get; private set; } = "";
    public DateTime OpenedAt { get; private set; }
    public int ExtensionDays { get; private set; }
    public DateTime? ExtendedAt { get; private set; }
    public string? ExtendedBy { get; private set; }
    public string? ExtensionReason { get; private set; }
    /// <summary>Number of the document that told it.</summary>
    public string? ExtensionDocument { get; private set; }
    public int EntityVersion { get; private set; }

    public BundleExtension? Extension() =>
        ExtendedAt is { } at ? new(ExtensionDays, ExtensionReason!, at, ExtensionDocument!) : null;

    public void Extend(int days, string reason, string? by, DateTime at)
    {
        if (ExtendedAt is not null) throw new BusinessException("Approval:BundleExtendedAlready").WithData("Number", Number);
        if (days is < 1 or > LegalLimits.JointExtensionDays) throw new BusinessException("Approval:ExtensionDays").WithData("Max", LegalLimits.JointExtensionDays);
        (ExtensionDays, ExtensionReason, ExtendedBy, ExtendedAt) = (days, reason, by, at);
    }

    public void Told(string document) => ExtensionDocument = document;
}

/// <summary>One item of a bundle, and the case it was filed as.</summary>
internal sealed class BundlePart : Entity<Guid>
{
    private BundlePart() { }

    public BundlePart(Guid id, Guid bundleId, string itemCode, string departmentCode)
        : base(id) => (BundleId, ItemCode, DepartmentCode) = (bundleId, itemCode, departmentCode);

    public Guid BundleId { get; private set; }
    public string ItemCode { get; private set; } = "";
    public string DepartmentCode { get; private set; } = "";
    public Guid? CaseId { get; private set; }

    /// <summary>A part is filed once; filed again after its case ended without a grant, the newer case is the part.</summary>
    public void File(Guid caseId) => CaseId = caseId;
}

/// <summary>How often the joint clock was told to the other modules. A row of its own: telling it is no change of the bundle.</summary>
internal sealed class BundleNews : Entity<Guid>
{
    private BundleNews() { }

    public BundleNews(Guid bundleId) : base(bundleId) { }

    public int Seq { get; private set; }

    public int Next() => ++Seq;
}
