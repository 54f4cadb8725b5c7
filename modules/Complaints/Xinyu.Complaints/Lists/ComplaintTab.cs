using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Lists;

/// <summary>Parts of the list, by what the office has to do next.</summary>
internal enum ComplaintTab
{
    /// <summary>待受理.</summary>
    ToAccept,

    /// <summary>待交办.</summary>
    ToAssign,

    /// <summary>办理中.</summary>
    InHand,

    /// <summary>待复核、待办结.</summary>
    ToReview,

    /// <summary>已结.</summary>
    Ended,

    All,
}

internal static class ComplaintTabs
{
    public static List<ComplaintState> States(this ComplaintTab tab) => tab switch
    {
        ComplaintTab.ToAccept => [ComplaintState.Received],
        ComplaintTab.ToAssign => [ComplaintState.Accepted, ComplaintState.Reopened],
        ComplaintTab.InHand => [ComplaintState.Assigned],
        ComplaintTab.ToReview => [ComplaintState.Answered, ComplaintState.Reviewed],
        ComplaintTab.Ended => [ComplaintState.Closed, ComplaintState.NotAccepted],
        _ => [.. Enum.GetValues<ComplaintState>()],
    };
}
