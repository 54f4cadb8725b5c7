using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Supervision.Cards;

/// <summary>What happened to a card, append-only.</summary>
internal sealed class CardAct : Entity<Guid>
{
    private CardAct() { }

    public CardAct(Guid id, Guid cardId, CardActKind kind, DateTime at, Guid? byId, string? by, string? text = null, DateOnly? replyDue = null)
        : base(id) => (CardId, Kind, At, ById, By, Text, ReplyDue) = (cardId, kind, at, byId, by, text, replyDue);

    public Guid CardId { get; private set; }
    public CardActKind Kind { get; private set; }
    public DateTime At { get; private set; }
    public Guid? ById { get; private set; }
    /// <summary>Null for what the watcher did.</summary>
    public string? By { get; private set; }
    public string? Text { get; private set; }
    public DateOnly? ReplyDue { get; private set; }
}

internal enum CardActKind
{
    Raised,
    Upgraded,
    WarningEnded,
    Sent,
    Urged,
    Withdrawn,
    Appealed,
    AppealUpheld,
    AppealRejected,
    Settled,
}
