using Xinyu.Abp.UI.Components;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision;

internal static class Lamps
{
    public static LampState Lamp(this WatchLight light) => light switch
    {
        WatchLight.Red => LampState.Red,
        WatchLight.Yellow => LampState.Yellow,
        WatchLight.Warning => LampState.Warning,
        WatchLight.Stopped => LampState.Stopped,
        WatchLight.Done => LampState.Done,
        _ => LampState.Normal,
    };

    public static LampState Lamp(this CardLevel level) => level switch
    {
        CardLevel.Red => LampState.Red,
        CardLevel.Yellow => LampState.Yellow,
        _ => LampState.Warning,
    };

    public static TagKind Tag(this CardState state) => state switch
    {
        CardState.ToSend => TagKind.Accent,
        CardState.Urged or CardState.Appealed => TagKind.Warn,
        CardState.Settled or CardState.Ended => TagKind.Ok,
        _ => TagKind.Plain,
    };
}
