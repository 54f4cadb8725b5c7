namespace Xinyu.Abp.UI.Components;

/// <summary>One line of a readiness list.</summary>
public enum CheckState
{
    Ok,
    Warn,
    Bad,

    /// <summary>Waiting for a day or for somebody outside.</summary>
    Wait
}
