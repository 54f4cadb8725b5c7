namespace Xinyu.Supervision.Cards;

/// <summary>How heavy; a card only ever becomes heavier.</summary>
internal enum CardLevel
{
    /// <summary>预警: no card yet.</summary>
    Warning,

    /// <summary>黄牌.</summary>
    Yellow,

    /// <summary>红牌.</summary>
    Red,
}
