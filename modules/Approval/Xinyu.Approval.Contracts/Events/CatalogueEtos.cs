using Xinyu.Abp.EventBus;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;

namespace Xinyu.Approval.Events;

/// <summary>A department with the current versions of its items, for the portal's own copy of the guides.</summary>
[EventName("Xinyu.Approval.DepartmentPublished")]
public sealed record DepartmentPublishedEto(DepartmentDefinition Department, IReadOnlyList<PublishedItem> Items, DateTime PublishedAt);

/// <param name="Open">Whether new applications are taken now.</param>
public sealed record PublishedItem(ItemDefinition Definition, int Version, bool Open);

/// <summary>Items were opened or closed to new applications.</summary>
[EventName("Xinyu.Approval.ItemsOpened")]
public sealed record ItemsOpenedEto(IReadOnlyList<string> ItemCodes, bool Open, DateTime At);

/// <summary>A licence or decision entered or changed in the licence register; what public verification needs, holder masked.</summary>
/// <param name="Status">valid, changed, renewed, withdrawn, revoked or cancelled; that it has expired follows from <paramref name="ValidTo"/>.</param>
[EventName("Xinyu.Approval.LicenceChanged")]
public sealed record LicenceChangedEto(
    Guid LicenceId, string Number, string CheckCode, string Title, string ItemCode, string ItemName, string DepartmentName, string HolderMasked,
    string HolderIdHash, DateOnly ValidFrom, DateOnly? ValidTo, string Status, string Sha256, string Signature, DateTime At)
{
    public Guid CaseId { get; init; }

    /// <summary>The day of the act that gave it its status.</summary>
    public DateOnly StatusOn { get; init; }

    public LicenceGround? Ground { get; init; }

    /// <summary>Number of the licence that has taken its place.</summary>
    public string? ReplacedBy { get; init; }
}
