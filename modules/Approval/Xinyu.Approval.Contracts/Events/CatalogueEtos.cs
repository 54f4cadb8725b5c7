using Xinyu.Abp.EventBus;
using Xinyu.Approval.Items;

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
/// <param name="Status">valid, expired, changed, withdrawn, revoked, cancelled.</param>
[EventName("Xinyu.Approval.LicenceChanged")]
public sealed record LicenceChangedEto(
    Guid LicenceId, string Number, string CheckCode, string Title, string ItemCode, string ItemName, string DepartmentName, string HolderMasked,
    string HolderIdHash, DateOnly ValidFrom, DateOnly? ValidTo, string Status, string Sha256, string Signature, DateTime At);
