namespace Xinyu.Approval.Cases;

/// <summary>Legal states of a case, DOMAIN.md 4. Drafts live on the portal; a case begins with receipt.</summary>
public enum CaseState
{
    /// <summary>收件: clock A (five working days, art. 32(4)) runs.</summary>
    Received,
    /// <summary>待补正: all defects were told once; the authority's clock stands.</summary>
    AwaitingSupplement,
    /// <summary>补正核对: the applicant declared the supplement complete; a new five-day check runs.</summary>
    Checking,
    /// <summary>受理: the limits of decision run.</summary>
    Accepted,
    /// <summary>承办, 审核.</summary>
    InReview,
    /// <summary>特别程序 with a ground of art. 45: the limits of decision stand.</summary>
    Suspended,
    /// <summary>已决定: delivery within ten working days (art. 44).</summary>
    Decided,
    /// <summary>办结, 撤回 or 视为放弃.</summary>
    Closed,
    /// <summary>不受理 or 不予受理.</summary>
    NotAccepted,
}
