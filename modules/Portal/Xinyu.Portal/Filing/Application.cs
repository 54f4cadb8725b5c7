using Xinyu.Abp;
using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Cases;

namespace Xinyu.Portal.Filing;

/// <summary>
/// What an applicant fills in: a draft until it is submitted, unchanged afterwards. Its number is the case's number for life.
/// Personal data: the form and the applicant are masked in the audit.
/// </summary>
internal sealed class Application : VersionedAggregateRoot<Guid>, IHasCreationTime, IHasModificationTime
{

    private Application()
    {
    }

    public Application(Guid id, Guid ownerId, string itemCode, int itemVersion, string itemName, string departmentCode) : base(id) =>
        (OwnerId, ItemCode, ItemVersion, ItemName, DepartmentCode) = (ownerId, itemCode, itemVersion, itemName, departmentCode);

    public Guid OwnerId { get; private set; }

    public string ItemCode { get; private set; } = "";

    /// <summary>The version the form was filled in for; with the submission it is pinned.</summary>
    public int ItemVersion { get; private set; }

    public string ItemName { get; private set; } = "";

    public string DepartmentCode { get; private set; } = "";

    /// <summary>The first text of the form, so that the owner recognises his application in a list.</summary>
    [DisableAuditing]
    public string Title { get; private set; } = "";

    [DisableAuditing]
    public string FormJson { get; private set; } = "{}";

    /// <summary>The applicant as he was at submission.</summary>
    [DisableAuditing]
    public string? ApplicantJson { get; private set; }

    public ApplicationPurpose Purpose { get; private set; }

    /// <summary>The licence to change or renew.</summary>
    public Guid? LicenceId { get; private set; }

    public string? LicenceNumber { get; private set; }

    public DateTime CreationTime { get; private set; }

    public DateTime? LastModificationTime { get; private set; }

    /// <summary>The legal receipt time.</summary>
    public DateTime? SubmittedAt { get; private set; }

    public string? CaseNumber { get; private set; }

    /// <summary>Shown again to the owner, so it is kept as it is; alone it opens nothing but the masked progress of this one case.</summary>
    [DisableAuditing]
    public string? QueryCode { get; private set; }

    public string? IdempotencyKey { get; private set; }

    public DateTime? WithdrawalAskedAt { get; private set; }

    public DateTime? RatedAt { get; private set; }

    public bool IsSubmitted => SubmittedAt is not null;

    /// <summary>A newer version of the item was published: the draft goes on with it, its answers stay.</summary>
    public void FollowItem(int itemVersion, string itemName)
    {
        MustBeDraft();
        (ItemVersion, ItemName) = (itemVersion, itemName);
    }

    /// <summary>Asks for a licence's change or renewal and no longer for a first one; what was filled in stays.</summary>
    public void AskFor(Guid licenceId, string licenceNumber, ApplicationPurpose purpose)
    {
        MustBeDraft();
        (LicenceId, LicenceNumber, Purpose) = (licenceId, licenceNumber, purpose);
    }

    public void Save(string formJson, string title)
    {
        MustBeDraft();
        (FormJson, Title) = (formJson, title);
    }

    public void Submit(string caseNumber, string queryCode, string applicantJson, string? idempotencyKey, DateTime now)
    {
        MustBeDraft();
        (CaseNumber, QueryCode, ApplicantJson, IdempotencyKey, SubmittedAt) = (caseNumber, queryCode, applicantJson, idempotencyKey, now);
    }

    /// <summary>Corrections that a supplement notice asked for.</summary>
    public void Correct(string formJson) => FormJson = formJson;

    public void AskWithdrawal(DateTime now)
    {
        if (WithdrawalAskedAt is not null) throw new BusinessException(PortalErrors.AlreadyWithdrawn);
        WithdrawalAskedAt = now;
    }

    public void Rate(DateTime now)
    {
        if (RatedAt is not null) throw new BusinessException(PortalErrors.AlreadyRated);
        RatedAt = now;
    }

    private void MustBeDraft()
    {
        if (IsSubmitted) throw new BusinessException(PortalErrors.AlreadySubmitted).WithData("number", CaseNumber!);
    }
}
