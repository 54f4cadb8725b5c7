using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.EnvironmentalProtection;

/// <summary>
/// 催办. The day trial production begins is known to nobody before the application; so the approval of the assessment reminds both
/// sides some months after the planned start of work, and the check above tells how late an application came.
/// </summary>
internal sealed class TrialReminder(IPlugInParameters parameters) : IReminderSchedule
{
    [Rule(CompletionAcceptance.Item, 2)]
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        var start = licence.Form.Date("startDate") is { } planned && planned > licence.IssuedOn ? planned : licence.IssuedOn;
        var on = start.AddMonths((int)parameters.Number(CompletionAcceptance.MonthsToTrial));
        return Task.FromResult<IReadOnlyList<Reminder>>(
        [
            .. new[] { ReminderRecipient.HandlingPost, ReminderRecipient.Holder }.Select(recipient => new Reminder("HB-02.TrialReminder", on, recipient)
            {
                Arguments = new() { { "number", licence.Number }, { "days", parameters.Number(CompletionAcceptance.TrialDays) } },
            }),
        ]);
    }
}
