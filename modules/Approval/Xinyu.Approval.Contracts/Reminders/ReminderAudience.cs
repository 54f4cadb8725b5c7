namespace Xinyu.Approval.Reminders;

public enum ReminderAudience
{
    /// <summary>The licence's holder; one without pages of his own is told by the handling post.</summary>
    Holder,
    HandlingPost,
}
