using System.Globalization;
using Xinyu.Approval.Cases;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Cases;

/// <summary>What the applicant may do, as the portal knows the case. The office has the last word: an act that comes too late changes nothing there.</summary>
internal static class CaseRules
{
    /// <summary>T3, art. 32(4): working days to accept or to tell all defects.</summary>
    public const int CompletenessDays = 5;

    public const int WorstRating = 1;
    public const int BestRating = 5;

    public static bool CanWithdraw(Application application, MirroredCase? mirror) =>
        application is { IsSubmitted: true, WithdrawalAskedAt: null }
        && mirror is { State: not (CaseState.Decided or CaseState.Closed or CaseState.NotAccepted) };

    public static bool CanRate(Application application, MirroredCase? mirror) =>
        application.RatedAt is null && mirror is { IsEnded: true, Rating: null };

    /// <summary>The last day to ask for a hearing, while the right was told, is not used and has not lapsed.</summary>
    public static DateOnly? HearingUntil(MirroredCase? mirror, IEnumerable<MirroredEvent> events, DateOnly today)
    {
        if (mirror is not { State: CaseState.Accepted or CaseState.InReview or CaseState.Suspended }) return null;
        var last = events.Where(e => e.Kind is CaseEventKind.HearingTold or CaseEventKind.HearingRequested).MaxBy(e => e.Seq);
        return last is { Kind: CaseEventKind.HearingTold } told && DateOnly.TryParse(told.Arguments.GetValueOrDefault("until"), CultureInfo.InvariantCulture, out var until)
            && today <= until
            ? until
            : null;
    }

    public static bool CanSupplement(MirroredCase? mirror) => mirror is { State: CaseState.AwaitingSupplement };
}
