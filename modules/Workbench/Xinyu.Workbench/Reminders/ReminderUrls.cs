namespace Xinyu.Workbench.Reminders;

internal static class ReminderUrls
{
    public const string List = "/workbench/reminders";

    public const string All = List + "?all=true";
}
