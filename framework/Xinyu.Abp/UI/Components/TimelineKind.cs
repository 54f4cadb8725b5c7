namespace Xinyu.Abp.UI.Components;

public enum TimelineKind
{
    Done,

    /// <summary>Where the case stands.</summary>
    Now,

    /// <summary>The clock stood still here.</summary>
    Halt,

    /// <summary>Still to come.</summary>
    Todo
}
