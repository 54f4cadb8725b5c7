using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Rules;

namespace Xinyu.Supervision.Watching;

/// <summary>Looks at one case now: computes its clock anew from the stored events and raises what the rules find. The caller saves.</summary>
internal sealed class Watcher(ILegalCalendar calendars, RuleParameters parameters, CardRaising cards, IClock clock)
{
    /// <param name="acts">What the rules about acts found in the event that has just arrived.</param>
    public async Task LookAsync(Watch watch, IReadOnlyList<RuleFinding> acts, CancellationToken cancellationToken)
    {
        var settings = await parameters.GetAsync(cancellationToken);
        var now = clock.Now;
        var reading = WatchReading.Of(watch, await calendars.GetAtLeastAsync(watch.CalendarVersion, cancellationToken), settings, now);
        watch.Read(reading, now);
        await cards.RaiseAsync(watch, reading.Findings, acts, now, cancellationToken);
    }
}
