using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Users;

namespace Xinyu.Supervision.Cards;

/// <summary>One card with its evidence, its history and what the reader may do with it now.</summary>
internal sealed class ReadCard(XinyuDbContext db, ListCards lines, ICurrentUser user)
{
    private static readonly CardActKind[] Acts =
    [
        CardActKind.Sent, CardActKind.Urged, CardActKind.Settled, CardActKind.Appealed, CardActKind.AppealUpheld, CardActKind.AppealRejected, CardActKind.Withdrawn,
    ];

    public async Task<CardView> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        var card = await db.Set<Card>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Card), id);
        var acts = await db.Set<CardAct>().AsNoTracking().Where(a => a.CardId == id).OrderBy(a => a.At).ThenBy(a => a.Id)
            .Select(a => new CardActView(a.Kind, a.At, a.By, a.Text, a.ReplyDue)).ToListAsync(cancellationToken);
        var byIssuer = card.SentById is not null && card.SentById == user.Id;
        var allowed = Acts.Where(card.Allows).Where(a => !byIssuer || a is not (CardActKind.AppealUpheld or CardActKind.AppealRejected)).ToList();
        return new(
            await lines.LineAsync(card, cancellationToken), card.WarnedAt, card.YellowAt, card.RedAt, card.StillHolds, acts, allowed,
            card.State == CardState.Appealed && byIssuer, card.Evidence());
    }
}

/// <param name="StillHolds">Whether the same rule, evaluated last, still finds it.</param>
/// <param name="WaitsForAnother">An appeal that the reader may not decide, because he sent the card.</param>
/// <param name="Facts">The evidence as the rule stored it: dates, the event's number, amounts.</param>
internal sealed record CardView(
    CardLine Card, DateTime? WarnedAt, DateTime? YellowAt, DateTime? RedAt, bool StillHolds, IReadOnlyList<CardActView> Acts,
    IReadOnlyList<CardActKind> Allowed, bool WaitsForAnother, IReadOnlyDictionary<string, string> Facts);

internal sealed record CardActView(CardActKind Kind, DateTime At, string? By, string? Text, DateOnly? ReplyDue);
