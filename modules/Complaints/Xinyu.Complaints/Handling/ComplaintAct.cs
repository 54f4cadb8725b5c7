namespace Xinyu.Complaints.Handling;

/// <summary>What an official may do with a complaint; what ends a state comes before what could also be done.</summary>
internal enum ComplaintAct
{
    /// <summary>受理.</summary>
    Accept,

    /// <summary>不予受理.</summary>
    Refuse,

    /// <summary>答复.</summary>
    Answer,

    /// <summary>复核通过: the answer goes out.</summary>
    Review,

    /// <summary>退回重办: the reviewer does not let the answer out.</summary>
    Return,

    /// <summary>办结 with an outcome.</summary>
    Close,

    /// <summary>交办: 自办、转办、交办; again to pass it on.</summary>
    Assign,

    /// <summary>重新办理, one level up.</summary>
    Reopen,

    /// <summary>记明被投诉人: from then on it cannot be routed to him.</summary>
    NameOfficial,
}
