using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.DevelopmentReform;

/// <summary>
/// FG-01: an approval lapses when work has not begun within two years and no extension was asked for. The holder is reminded
/// ahead; on the day after, the handling post is told to mark it, for whether work has begun is seen on the site alone.
/// </summary>
[Rule(EnterpriseProjectApproval.Item, 3)]
internal sealed class ApprovalLapseReminder(IPlugInParameters parameters) : IReminderSchedule
{
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        var lapses = licence.IssuedOn.AddYears((int)parameters.Number(EnterpriseProjectApproval.YearsToStart));
        var ahead = lapses.AddDays(-(int)parameters.Number(EnterpriseProjectApproval.ReminderDays));
        MessageArguments arguments = new() { { "number", licence.Number }, { "lapses", lapses } };
        return Task.FromResult<IReadOnlyList<Reminder>>(
        [
            new Reminder("FG-01.StartReminder", ahead, ReminderRecipient.Holder) { Arguments = arguments },
            new Reminder("FG-01.MarkLapsed", lapses.AddDays(1), ReminderRecipient.HandlingPost) { Arguments = arguments },
        ]);
    }
}
