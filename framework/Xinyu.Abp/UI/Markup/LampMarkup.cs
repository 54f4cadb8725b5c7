using Microsoft.AspNetCore.Mvc.Rendering;
using Xinyu.Abp.UI.Components;

namespace Xinyu.Abp.UI.Markup;

internal static class LampMarkup
{
    public static TagBuilder Lamp(LampState state, string? text = null) => Tags.El("span", Css(state), text ?? state.ToText());

    private static string Css(LampState state) => state switch
    {
        LampState.Warning or LampState.DueToday => "lamp lamp-warn",
        LampState.Yellow => "lamp lamp-yellow",
        LampState.Red => "lamp lamp-red",
        LampState.Stopped => "lamp lamp-stop",
        LampState.Done => "lamp lamp-done",
        LampState.Off => "lamp lamp-off",
        _ => "lamp"
    };
}
