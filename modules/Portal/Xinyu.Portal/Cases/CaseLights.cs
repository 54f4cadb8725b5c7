using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Cases;

namespace Xinyu.Portal.Cases;

/// <summary>The deadline light as the office sees it.</summary>
internal static class CaseLights
{
    public static LampState Of(MirroredCase mirror, DateOnly today)
    {
        if (mirror.IsEnded || mirror.State == CaseState.Decided) return LampState.Done;
        var clock = mirror.Clock;
        if (clock.StoppedSince is not null) return LampState.Stopped;
        if (clock.StatutoryDue < today) return LampState.Red;
        if (clock.PromisedDue < today) return LampState.Yellow;
        if (clock.PromisedDue == today || clock.CompletenessDue == today) return LampState.DueToday;
        return clock.WarnOn <= today ? LampState.Warning : LampState.Normal;
    }
}
