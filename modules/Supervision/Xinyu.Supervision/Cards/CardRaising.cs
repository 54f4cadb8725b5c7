using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Cards;

/// <summary>Turns findings into cards: one for one (case, rule, episode), whoever finds it and how often.</summary>
internal sealed class CardRaising(XinyuDbContext db, IGuidGenerator guids)
{
    public async Task RaiseAsync(
        Watch watch, IReadOnlyList<RuleFinding> clock, IReadOnlyList<RuleFinding> acts, DateTime now, CancellationToken cancellationToken)
    {
        var known = await db.Set<Card>().Where(c => c.CaseId == watch.Id).ToListAsync(cancellationToken);
        foreach (var finding in clock.Concat(acts))
        {
            if (known.Find(c => c.Rule == finding.Rule && c.Episode == finding.Episode) is not { } card)
            {
                db.Set<Card>().Add(card = new Card(guids.Create(), watch, finding, now));
                known.Add(card);
                Note(card, CardActKind.Raised, now);
            }
            else if (card.Find(finding, now) is { } change)
            {
                Note(card, change, now);
            }
        }
        // what an act showed stays shown; only what the clock says can cease to be so
        foreach (var card in known.Where(c => IsOfClock(c.Rule) && !clock.Any(f => f.Rule == c.Rule && f.Episode == c.Episode)))
            if (card.NoLongerFound()) Note(card, CardActKind.WarningEnded, now);
    }

    private static bool IsOfClock(string rule) => rule is RuleCodes.Deadline or RuleCodes.Delivery or RuleCodes.Acceptance or RuleCodes.Inspection or RuleCodes.Procedure or RuleCodes.Joint;

    private void Note(Card card, CardActKind kind, DateTime now) => db.Set<CardAct>().Add(new CardAct(guids.Create(), card.Id, kind, now, null, null, card.Level.ToString()));
}
