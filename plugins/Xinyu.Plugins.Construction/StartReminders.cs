using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.Construction;

/// <summary>
/// JS-01 有效期: work begins within three months, which may be extended twice. The holder is reminded ahead of the first limit;
/// on the day after it and after each possible extension the handling post sees whether work began or was extended, and marks
/// the permit as void if not.
/// </summary>
[Rule(ConstructionPermit.Item, 3)]
internal sealed class StartReminders(IPlugInParameters parameters) : IReminderSchedule
{
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        var months = (int)parameters.Number(ConstructionPermit.MonthsToStart);
        var limits = Enumerable.Range(1, 1 + (int)parameters.Number(ConstructionPermit.Extensions)).Select(n => licence.IssuedOn.AddMonths(n * months)).ToList();
        var ahead = limits[0].AddDays(-(int)parameters.Number(ConstructionPermit.ReminderDays));
        return Task.FromResult<IReadOnlyList<Reminder>>(
        [
            new Reminder("JS-01.StartReminder", ahead, ReminderRecipient.Holder) { Arguments = Arguments(limits[0]) },
            .. limits.Select(limit => new Reminder("JS-01.MarkVoid", limit.AddDays(1), ReminderRecipient.HandlingPost) { Arguments = Arguments(limit) }),
        ]);

        MessageArguments Arguments(DateOnly limit) => new() { { "number", licence.Number }, { "limit", limit } };
    }
}
