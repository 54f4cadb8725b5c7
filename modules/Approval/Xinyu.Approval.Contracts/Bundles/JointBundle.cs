using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Bundles;

/// <summary>
/// 联办: several items that one applicant has asked to be handled together (行政许可法 art. 26). It travels with the opening and with each
/// application filed for it, so that whichever arrives first brings all that is known.
/// </summary>
/// <param name="Number">Told to the applicant; a case number's form with the letters LB.</param>
/// <param name="Items">Item codes; each is one part, filed once.</param>
public sealed record JointBundle(Guid Id, string Number, Guid ApplicantUserId, Applicant Applicant, DateTime OpenedAt, IReadOnlyList<string> Items);

/// <summary>The joint clock as computed at one moment, in a form that travels: applicant, official and supervisor read the same days.</summary>
/// <param name="StartedOn">The first acceptance in the bundle; null before it.</param>
/// <param name="Due">Null before the clock runs and while it stands.</param>
/// <param name="Expected">The date if the stated times hold; equal to <paramref name="Due"/> while it runs.</param>
/// <param name="WarnOn">First day of 预警.</param>
/// <param name="IsIdle">It stands because no part is under review and some are still to be filed or accepted.</param>
/// <param name="Limit">45 working days, or with an extension up to 60.</param>
/// <param name="EndedOn">The last decision, once every part is filed and ended.</param>
/// <param name="Days">Each day of it, see <see cref="DayStrip"/>.</param>
/// <param name="MissingYear">The year whose calendar has not appeared.</param>
public sealed record JointSnapshot(
    DateOnly? StartedOn, DateOnly? Due, DateOnly? Expected, DateOnly? WarnOn, bool IsStopped, bool IsIdle, DateOnly? StoppedUntil, int Limit, int ExtensionDays,
    int DaysLeft, bool IsLate, DateOnly? EndedOn, DayStrip? Days, int CalendarVersion, int? MissingYear);
