using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>Reminds the holder before the approval has stood so long that an unstarted project must be examined again.</summary>
[Rule(EiaParameters.Item, 3)]
internal sealed class StartReminder(IPlugInParameters parameters) : IReminderSchedule
{
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        var lapses = licence.IssuedOn.AddYears((int)parameters.Number(EiaParameters.YearsToStart));
        var on = lapses.AddDays(-(int)parameters.Number(EiaParameters.ReminderDays));
        return Task.FromResult<IReadOnlyList<Reminder>>(
        [
            new Reminder("HB-01.StartReminder", on, ReminderRecipient.Holder)
            {
                Arguments = new() { { "number", licence.Number }, { "lapses", lapses } },
            },
        ]);
    }
}
