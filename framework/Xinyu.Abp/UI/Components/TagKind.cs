namespace Xinyu.Abp.UI.Components;

/// <summary>The tone of a status badge. Deadlines are not badges: they are lamps.</summary>
public enum TagKind
{
    Plain,
    Accent,
    Ok,
    Warn,
    Stop,
    Error
}
