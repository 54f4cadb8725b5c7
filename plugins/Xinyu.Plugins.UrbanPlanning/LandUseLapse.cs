using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>
/// GH-01: a permit lapses when no land was approved within a year and no extension was asked for. The holder is reminded ahead;
/// on the day after, the handling post looks and marks it.
/// </summary>
[Rule(LandUsePermit.Item, 3)]
internal sealed class LandUseLapse(IPlugInParameters parameters) : IReminderSchedule
{
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        var lapses = licence.IssuedOn.AddYears((int)parameters.Number(LandUsePermit.YearsToLand));
        var ahead = lapses.AddDays(-(int)parameters.Number(LandUsePermit.ReminderDays));
        MessageArguments arguments = new() { { "number", licence.Number }, { "lapses", lapses } };
        return Task.FromResult<IReadOnlyList<Reminder>>(
        [
            new Reminder("GH-01.LandReminder", ahead, ReminderRecipient.Holder) { Arguments = arguments },
            new Reminder("GH-01.MarkLapsed", lapses.AddDays(1), ReminderRecipient.HandlingPost) { Arguments = arguments },
        ]);
    }
}
