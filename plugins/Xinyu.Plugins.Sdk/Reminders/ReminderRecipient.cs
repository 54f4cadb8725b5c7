namespace Xinyu.Plugins.Reminders;

public enum ReminderRecipient
{
    Holder,
    HandlingPost,
}
