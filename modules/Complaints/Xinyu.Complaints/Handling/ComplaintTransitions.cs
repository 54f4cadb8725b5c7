using Xinyu.Abp;

namespace Xinyu.Complaints.Handling;

/// <summary>The states of DOMAIN 8 and the ways between them; what is forbidden has its reason.</summary>
internal static class ComplaintTransitions
{
    /// <summary>办理、复查、复核: after the third level the city has no higher one.</summary>
    public const int HighestLevel = 3;

    public static ComplaintState? Next(ComplaintState state, ComplaintAct act, int level = 1) => (state, act) switch
    {
        (ComplaintState.Received, ComplaintAct.Accept) => ComplaintState.Accepted,
        (ComplaintState.Received, ComplaintAct.Refuse) => ComplaintState.NotAccepted,
        (ComplaintState.Accepted or ComplaintState.Assigned or ComplaintState.Reopened, ComplaintAct.Assign) => ComplaintState.Assigned,
        (ComplaintState.Assigned, ComplaintAct.Answer) => ComplaintState.Answered,
        (ComplaintState.Answered, ComplaintAct.Return) => ComplaintState.Assigned,
        (ComplaintState.Answered, ComplaintAct.Review) => ComplaintState.Reviewed,
        (ComplaintState.Reviewed, ComplaintAct.Close) => ComplaintState.Closed,
        (ComplaintState.Closed or ComplaintState.NotAccepted, ComplaintAct.Reopen) when level < HighestLevel => ComplaintState.Reopened,
        (_, ComplaintAct.NameOfficial) when state.IsOpen() => state,
        _ => null,
    };

    /// <summary>The code of the reason why the act is not possible now; null when it is.</summary>
    public static string? Forbids(ComplaintState state, ComplaintAct act, int level = 1) =>
        Next(state, act, level) is not null ? null : act switch
        {
            ComplaintAct.Reopen => state.IsOpen() ? ComplaintsErrors.NotEnded : ComplaintsErrors.NoHigherLevel,
            _ when !state.IsOpen() => ComplaintsErrors.Ended,
            ComplaintAct.Accept or ComplaintAct.Refuse => ComplaintsErrors.AcceptedAlready,
            _ when state == ComplaintState.Received => ComplaintsErrors.NotYetAccepted,
            ComplaintAct.Assign => ComplaintsErrors.AnsweredAlready,
            ComplaintAct.Answer => state is ComplaintState.Accepted or ComplaintState.Reopened ? ComplaintsErrors.NotYetAssigned : ComplaintsErrors.AnsweredAlready,
            ComplaintAct.Return or ComplaintAct.Review when state == ComplaintState.Reviewed => ComplaintsErrors.ReviewedAlready,
            ComplaintAct.Close when state == ComplaintState.Answered => ComplaintsErrors.NotYetReviewed,
            _ => ComplaintsErrors.NotYetAnswered,
        };

    public static ComplaintState Take(ComplaintState state, ComplaintAct act, int level) =>
        Next(state, act, level) ?? throw new BusinessException(Forbids(state, act, level));
}
