using Xinyu.Abp.UI.Components;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints;

internal static class Lamps
{
    public static LampState Lamp(this ComplaintLight light) => light switch
    {
        ComplaintLight.Red => LampState.Red,
        ComplaintLight.Yellow => LampState.Yellow,
        ComplaintLight.Warning => LampState.Warning,
        ComplaintLight.Done => LampState.Done,
        _ => LampState.Normal,
    };

    public static LampState Lamp(this SignLevel level) => level == SignLevel.Red ? LampState.Red : LampState.Yellow;

    public static TagKind Tag(this ComplaintState state) => state switch
    {
        ComplaintState.Received or ComplaintState.Reopened => TagKind.Accent,
        ComplaintState.Answered => TagKind.Warn,
        ComplaintState.Closed => TagKind.Ok,
        _ => TagKind.Plain,
    };
}
