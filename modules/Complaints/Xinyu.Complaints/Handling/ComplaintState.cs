namespace Xinyu.Complaints.Handling;

internal enum ComplaintState
{
    /// <summary>已收到: the acceptance clock runs.</summary>
    Received,

    /// <summary>已受理: the answering clock runs.</summary>
    Accepted,

    /// <summary>不予受理, with the reason; can be reopened.</summary>
    NotAccepted,

    /// <summary>已交办: to the office itself, a department or an official.</summary>
    Assigned,

    /// <summary>已答复: the answer waits to be reviewed and has not gone out.</summary>
    Answered,

    /// <summary>已复核: the answer has gone out.</summary>
    Reviewed,

    /// <summary>已办结, with an outcome.</summary>
    Closed,

    /// <summary>重新办理 one level up.</summary>
    Reopened,
}

internal static class ComplaintStates
{
    public static bool IsOpen(this ComplaintState state) => state is not (ComplaintState.NotAccepted or ComplaintState.Closed);

    /// <summary>The word of ComplaintProgressedEto.</summary>
    public static string Word(this ComplaintState state) => state switch
    {
        ComplaintState.Received => "received",
        ComplaintState.Accepted => "accepted",
        ComplaintState.NotAccepted => "not-accepted",
        ComplaintState.Assigned => "assigned",
        ComplaintState.Answered => "answered",
        ComplaintState.Reviewed => "reviewed",
        ComplaintState.Closed => "closed",
        _ => "reopened",
    };
}
