using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;

namespace Xinyu.Approval.Bundles;

/// <summary>Bundles in which the reader's departments have a part; who sees all departments sees all.</summary>
public interface IBundleInbox
{
    /// <summary>The newest first.</summary>
    Task<PagedResultDto<BundleSummary>> GetListAsync(PagedResultRequestDto input, CancellationToken cancellationToken = default);

    /// <summary>Throws EntityNotFound (404) also for a bundle that exists but is not visible.</summary>
    Task<BundleDetail> GetAsync(Guid bundleId, CancellationToken cancellationToken = default);
}

/// <summary>联办延期: once, before the joint clock is over, by the head of the government, reasons told to the applicant (art. 42(2)).</summary>
public interface IBundleActs
{
    /// <summary>
    /// Errors: Approval:ReasonRequired, Approval:ExtensionDays, Approval:BundleExtendedAlready, Approval:BundleNotRunning,
    /// Approval:ExtensionTooLate, Approval:BundleChanged (409).
    /// </summary>
    Task<BundleExtended> ExtendAsync(ExtendBundle input, CancellationToken cancellationToken = default);
}

/// <param name="Days">1 to 15 working days.</param>
public sealed record ExtendBundle(Guid BundleId, int Version, int Days, string Reason);

public sealed record BundleExtended(Guid BundleId, int Version, string Document, JointSnapshot Clock);

/// <param name="Ended">Parts decided or ended otherwise.</param>
public sealed record BundleSummary(
    Guid Id, string Number, string ApplicantName, DateTime OpenedAt, int Parts, int Filed, int Ended, JointSnapshot Clock, CaseLight Light, string? Blocker,
    string? BlockerName);

/// <param name="PlanDays">Working days of the whole by the promises alone, if every part starts as early as it can.</param>
/// <param name="Blocker">Item code of the part on which the end of the whole depends.</param>
/// <param name="BlockerIsLate">It is named because its own limit is over, not because the longest way leads through it.</param>
/// <param name="MayExtend">The clock may still be lengthened; whether the reader may, his permission says.</param>
public sealed record BundleDetail(
    Guid Id, string Number, string ApplicantName, DateTime OpenedAt, int Version, IReadOnlyList<BundlePartDto> Parts, JointSnapshot Clock, CaseLight Light,
    int PlanDays, int DaysToGo, string? Blocker, bool BlockerIsLate, bool MayExtend, BundleExtension? Extension);

/// <summary>One part: a department, its case and its share of the joint clock.</summary>
/// <param name="Case">Null until it is filed.</param>
/// <param name="Used">Joint days on which it was under review and did not stand.</param>
/// <param name="Stage">Its place in the order, from 1.</param>
/// <param name="EarliestStart">Working days before it can begin, by the promises of what comes first.</param>
/// <param name="Predecessors">Parts whose result it needs.</param>
/// <param name="AwaitsDecisionOf">Those of them that are not decided yet: it is prepared meanwhile, and not decided.</param>
public sealed record BundlePartDto(
    string ItemCode, string ItemName, string DepartmentCode, string DepartmentName, CaseSummary? Case, bool IsUnderReview, bool IsEnded, bool? IsGranted, int Used,
    int PromisedDays, int Stage, int EarliestStart, int EarliestEnd, int LatestEnd, bool IsCritical, IReadOnlyList<string> Predecessors,
    IReadOnlyList<string> AwaitsDecisionOf);

/// <summary>That a case is a part of a bundle, as its own page shows it.</summary>
/// <param name="AwaitsDecisionOf">Names of the parts that have to be decided before it.</param>
public sealed record CaseBundle(Guid Id, string Number, IReadOnlyList<string> AwaitsDecisionOf);
