namespace Xinyu.Approval.Deadlines;

/// <summary>How a law counts its days.</summary>
public enum DayKind
{
    /// <summary>工作日: the licensing law's own unit, statutory holidays excluded (art. 82).</summary>
    Working,

    /// <summary>自然日: some special laws; a period that ends on a day off ends on the next working day (民法典 art. 203).</summary>
    Calendar,
}

/// <summary>What the decision's period runs from.</summary>
public enum ClockStart
{
    /// <summary>受理 (art. 42).</summary>
    Acceptance,

    /// <summary>收到申请: a few laws.</summary>
    Receipt,
}
