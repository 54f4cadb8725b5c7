using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Texts;

internal static class CaseLamps
{
    /// <param name="daysLeft">0 turns the warning into 今天到期.</param>
    public static LampState ToLamp(this CaseLight light, int? daysLeft = null) => light switch
    {
        CaseLight.Red => LampState.Red,
        CaseLight.Yellow => LampState.Yellow,
        CaseLight.Warning when daysLeft == 0 => LampState.DueToday,
        CaseLight.Warning => LampState.Warning,
        CaseLight.Stopped => LampState.Stopped,
        CaseLight.Done => LampState.Done,
        _ => LampState.Normal,
    };
}
