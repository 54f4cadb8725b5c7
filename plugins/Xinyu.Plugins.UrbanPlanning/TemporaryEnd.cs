using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>GH-04: thirty days before the end the holder is reminded to take it down, or to ask for the one extension.</summary>
[Rule(TemporaryPermit.Item, 1)]
internal sealed class TemporaryEnd(IPlugInParameters parameters) : IReminderSchedule
{
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        if ((licence.Form.Date("tempEnd") ?? licence.ValidUntil) is not { } end)
            return Task.FromResult<IReadOnlyList<Reminder>>([]);
        return Task.FromResult<IReadOnlyList<Reminder>>(
        [
            new Reminder("GH-04.EndReminder", end.AddDays(-(int)parameters.Number(TemporaryPermit.ReminderDays)), ReminderRecipient.Holder)
            {
                Arguments = new() { { "number", licence.Number }, { "end", end } },
            },
        ]);
    }
}
