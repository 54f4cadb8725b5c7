using Xinyu.Approval.Calendar;
using Xinyu.Plugins.Timing;

namespace Xinyu.Approval.PlugIns.Data;

/// <summary>Stands still during a call: the same call gives the same answer however long it takes.</summary>
internal sealed class CallClock(DateTime now) : IPlugInClock
{
    public DateTime Now { get; } = now;

    public DateOnly Today { get; } = LegalDay.Of(now);
}
