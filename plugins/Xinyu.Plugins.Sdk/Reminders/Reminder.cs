namespace Xinyu.Plugins.Reminders;

/// <param name="Code">Also the key of the message in the plug-in's localization files.</param>
public sealed record Reminder(string Code, DateOnly On, ReminderRecipient Recipient)
{
    public MessageArguments Arguments { get; init; } = [];
}
