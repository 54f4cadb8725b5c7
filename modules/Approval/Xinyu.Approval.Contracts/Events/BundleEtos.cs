using Xinyu.Abp.EventBus;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Events;

/// <summary>An applicant opened a bundle on the portal; nothing is filed by that yet.</summary>
[EventName("Xinyu.Approval.BundleOpened")]
public sealed record BundleOpenedEto(JointBundle Bundle);

/// <summary>
/// The joint clock was read anew: a part was filed, accepted, stopped, decided or ended, the clock was lengthened, or the calendar changed.
/// Consumers apply it only when <paramref name="Seq"/> is greater than the last they applied.
/// </summary>
/// <param name="Blocker">Item code of the part on which the end of the whole depends; null when none is open.</param>
[EventName("Xinyu.Approval.BundleProgressed")]
public sealed record BundleProgressedEto(
    Guid BundleId, string Number, int Seq, DateTime At, JointSnapshot Clock, IReadOnlyList<BundlePartMark> Parts, string? Blocker, BundleExtension? Extension);

/// <param name="CaseNumber">Null until the part is filed.</param>
/// <param name="Share">From the start of the joint clock, one mark a day: c where this part uses a joint day, - where not; days to come if nothing changes.</param>
public sealed record BundlePartMark(string ItemCode, string ItemName, string DepartmentCode, string DepartmentName, Guid? CaseId, string? CaseNumber, bool IsEnded, DayStrip? Share)
{
    /// <summary>Joint days used up to a day: on which the part was under review and did not stand.</summary>
    public int UsedBy(DateOnly day) => Share is { } strip ? strip.Marks.Where((mark, i) => mark == 'c' && strip.From.AddDays(i) <= day).Count() : 0;
}

/// <param name="Document">Number of the 联办延期通知书.</param>
public sealed record BundleExtension(int Days, string Reason, DateTime At, string Document);
