namespace Xinyu.Supervision.Cards;

internal enum CardState
{
    /// <summary>预警中: a warning stands; it is nobody's to send.</summary>
    Standing,

    /// <summary>预警解除: the case went on in time, or its clock stopped.</summary>
    Ended,

    /// <summary>待发.</summary>
    ToSend,

    /// <summary>已发.</summary>
    Sent,

    /// <summary>督办中, with a reply date.</summary>
    Urged,

    /// <summary>已申诉, to be decided by someone who did not send it.</summary>
    Appealed,

    /// <summary>已撤销, with the reason.</summary>
    Withdrawn,

    /// <summary>已了结: the department answered and put it right.</summary>
    Settled,
}
