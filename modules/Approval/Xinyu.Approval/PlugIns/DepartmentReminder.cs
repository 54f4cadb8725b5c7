using Xinyu.Plugins.Reminders;

namespace Xinyu.Approval.PlugIns;

/// <summary>A plug-in's reminder with its texts, which it may not be there to render when the day comes.</summary>
internal sealed record DepartmentReminder(string Code, DateOnly On, ReminderRecipient Recipient, string TextZh, string TextEn, string PlugIn);
