using Xinyu.Abp.EventBus;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Events;

/// <summary>
/// An applicant submitted on the portal. <paramref name="SubmittedAt"/> (UTC) is the legal receipt time, however late this event arrives.
/// </summary>
/// <param name="CaseNumber">Receipt number; it stays the case's number for life.</param>
/// <param name="Channel">One of <see cref="CaseChannels"/>.</param>
[EventName("Xinyu.Approval.ApplicationSubmitted")]
public sealed record ApplicationSubmittedEto(
    Guid ApplicationId, string CaseNumber, string ItemCode, int ItemVersion, DateTime SubmittedAt, Guid? ApplicantUserId,
    Applicant Applicant, string FormJson, IReadOnlyList<SuppliedMaterial> Materials, string Channel)
{
    /// <summary>The licence to change or renew; null for a first application.</summary>
    public HeldLicence? Licence { get; init; }

    /// <summary>The bundle it was filed for (联办); null for an application of its own.</summary>
    public JointBundle? Bundle { get; init; }
}

/// <summary>The applicant supplied missing materials or corrected fields; <paramref name="DeclaredComplete"/> starts the check clock.</summary>
[EventName("Xinyu.Approval.SupplementSupplied")]
public sealed record SupplementSuppliedEto(
    Guid ApplicationId, string CaseNumber, DateTime SuppliedAt, string? FormJson, IReadOnlyList<SuppliedMaterial> Materials, bool DeclaredComplete);

/// <summary>The applicant asks on the portal to withdraw the application. Takes effect at once while no decision is made.</summary>
[EventName("Xinyu.Approval.WithdrawalRequested")]
public sealed record WithdrawalRequestedEto(Guid ApplicationId, string CaseNumber, DateTime RequestedAt, string Reason);

/// <summary>The applicant asks on the portal for the hearing that he was told of. After the last day to ask it changes nothing.</summary>
[EventName("Xinyu.Approval.HearingRequested")]
public sealed record HearingRequestedEto(Guid ApplicationId, string CaseNumber, DateTime RequestedAt);

/// <summary>好差评: one rating per case, five levels, no default (1 = very bad, 5 = very good).</summary>
[EventName("Xinyu.Approval.CaseRated")]
public sealed record CaseRatedEto(Guid ApplicationId, string CaseNumber, DateTime RatedAt, int Stars, string? Comment);
