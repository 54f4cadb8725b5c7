namespace Xinyu.Abp.UI.Components;

/// <summary>The deadline light. Each state has its own shape and word; colour never stands alone.</summary>
public enum LampState
{
    /// <summary>正常.</summary>
    Normal,

    /// <summary>预警: two working days before the promise, one if the promise is five or fewer.</summary>
    Warning,

    /// <summary>今天到期, drawn like a warning.</summary>
    DueToday,

    /// <summary>黄牌: promise passed.</summary>
    Yellow,

    /// <summary>红牌: statute passed.</summary>
    Red,

    /// <summary>停表.</summary>
    Stopped,

    /// <summary>已办结.</summary>
    Done,

    /// <summary>未开通.</summary>
    Off
}
