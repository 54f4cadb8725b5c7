using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Bundles;

/// <summary>What an applicant asked to be handled together, and what the office last told of its joint clock.</summary>
internal sealed class ApplicantBundle : Entity<Guid>, IHasCreationTime
{
    private ApplicantBundle()
    {
    }

    public ApplicantBundle(Guid id, Guid ownerId, string number, DateTime openedAt) : base(id) => (OwnerId, Number, OpenedAt) = (ownerId, number, openedAt);

    public Guid OwnerId { get; private set; }

    public string Number { get; private set; } = "";

    public DateTime OpenedAt { get; private set; }

    public DateTime CreationTime { get; private set; }

    /// <summary>The last telling applied.</summary>
    public int LastSeq { get; private set; }

    public string? ProgressJson { get; private set; }

    /// <summary>Null until the office has told for the first time.</summary>
    public BundleProgressedEto? Progress => StoredJson.ReadOrDefault<BundleProgressedEto>(ProgressJson);

    /// <summary>An older telling that arrives late changes nothing.</summary>
    public void Apply(BundleProgressedEto progress)
    {
        if (progress.Seq <= LastSeq) return;
        (LastSeq, ProgressJson) = (progress.Seq, StoredJson.Write(progress));
    }
}

/// <summary>One item of it, and the application it was filed as.</summary>
internal sealed class ApplicantBundlePart : Entity<Guid>
{
    private ApplicantBundlePart()
    {
    }

    public ApplicantBundlePart(Guid id, Guid bundleId, string itemCode) : base(id) => (BundleId, ItemCode) = (bundleId, itemCode);

    public Guid BundleId { get; private set; }

    public string ItemCode { get; private set; } = "";

    public Guid? ApplicationId { get; private set; }

    public void File(Guid applicationId) => ApplicationId = applicationId;
}
