using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Cards;

/// <summary>One wrong of one case: (case, rule, episode). A yellow that turns red stays this one card.</summary>
internal sealed class Card : VersionedAggregateRoot<Guid>
{
    private static readonly CardState[] Open = [CardState.ToSend, CardState.Sent, CardState.Urged, CardState.Appealed];

    private Card() { }

    public Card(Guid id, Watch watch, RuleFinding finding, DateTime now)
        : base(id)
    {
        (CaseId, CaseNumber) = (watch.Id, watch.CaseNumber);
        (DepartmentCode, DepartmentName, ItemCode, ItemName) = (watch.DepartmentCode, watch.DepartmentName, watch.ItemCode, watch.ItemName);
        (Rule, Episode, RaisedAt) = (finding.Rule, finding.Episode, now);
        Take(finding, now);
    }

    public Guid CaseId { get; private set; }
    public string CaseNumber { get; private set; } = "";
    public string DepartmentCode { get; private set; } = "";
    public string DepartmentName { get; private set; } = "";
    public string ItemCode { get; private set; } = "";
    public string ItemName { get; private set; } = "";
    public string Rule { get; private set; } = "";
    public string Episode { get; private set; } = "";
    public CardLevel Level { get; private set; }
    public CardState State { get; private set; }
    public bool IsOpen { get; private set; }
    /// <summary>When it became a wrong of this level in law.</summary>
    public DateTime Since { get; private set; }
    public DateTime RaisedAt { get; private set; }
    public DateTime? WarnedAt { get; private set; }
    public DateTime? YellowAt { get; private set; }
    public DateTime? RedAt { get; private set; }
    public string EvidenceJson { get; private set; } = "";
    /// <summary>False when the same rule, evaluated again, no longer finds it: for instance after a corrected calendar.</summary>
    public bool StillHolds { get; private set; }
    /// <summary>Automatic cards have no issuer: whoever sends one answers for it.</summary>
    public Guid? SentById { get; private set; }
    public DateOnly? ReplyDue { get; private set; }

    public IReadOnlyDictionary<string, string> Evidence() => StoredJson.Read<Dictionary<string, string>>(EvidenceJson);

    /// <summary>The rule found it again. Returns what that changed, null for nothing.</summary>
    public CardActKind? Find(RuleFinding finding, DateTime now)
    {
        StillHolds = true;
        if (finding.Level < Level || (finding.Level == Level && State != CardState.Ended))
        {
            if (finding.Level == Level) EvidenceJson = StoredJson.Write(finding.Evidence);
            return null;
        }
        var again = State == CardState.Ended && finding.Level == Level;
        Take(finding, now);
        return again ? CardActKind.Raised : CardActKind.Upgraded;
    }

    /// <summary>The rule finds it no longer. A warning ends; a card stays, for only a person withdraws it.</summary>
    public bool NoLongerFound()
    {
        StillHolds = false;
        if (State != CardState.Standing) return false;
        State = CardState.Ended;
        return true;
    }

    public void Send(Guid userId) => Move(CardState.Sent, () => SentById = userId, CardState.ToSend);

    public void Urge(DateOnly replyDue, DateOnly today)
    {
        if (replyDue < today) throw new BusinessException(SupervisionErrors.ReplyDatePast);
        Move(CardState.Urged, () => ReplyDue = replyDue, CardState.Sent, CardState.Urged);
    }

    public void Withdraw() => Move(CardState.Withdrawn, null, CardState.ToSend, CardState.Sent, CardState.Urged);

    public void Appeal() => Move(CardState.Appealed, null, CardState.Sent, CardState.Urged);

    public void DecideAppeal(bool upheld, Guid userId)
    {
        if (State == CardState.Appealed && SentById == userId) throw new BusinessException(SupervisionErrors.AppealByIssuer);
        Move(upheld ? CardState.Withdrawn : CardState.Sent, null, CardState.Appealed);
    }

    public void Settle() => Move(CardState.Settled, null, CardState.Sent, CardState.Urged);

    public bool Allows(CardActKind act) => (act, State) switch
    {
        (CardActKind.Sent, CardState.ToSend) => true,
        (CardActKind.Withdrawn, CardState.ToSend or CardState.Sent or CardState.Urged) => true,
        (CardActKind.Urged or CardActKind.Appealed or CardActKind.Settled, CardState.Sent or CardState.Urged) => true,
        (CardActKind.AppealUpheld or CardActKind.AppealRejected, CardState.Appealed) => true,
        _ => false,
    };

    private void Take(RuleFinding finding, DateTime now)
    {
        (Level, Since, StillHolds, EvidenceJson) = (finding.Level, finding.Since, true, StoredJson.Write(finding.Evidence));
        if (finding.Level == CardLevel.Warning) WarnedAt ??= now;
        else if (finding.Level == CardLevel.Yellow) YellowAt ??= now;
        else RedAt ??= now;
        // heavier news has to reach the department anew; an appeal that runs decides about the whole card
        State = finding.Level == CardLevel.Warning ? CardState.Standing : State == CardState.Appealed ? State : CardState.ToSend;
        IsOpen = Open.Contains(State);
    }

    private void Move(CardState to, Action? then, params ReadOnlySpan<CardState> from)
    {
        if (!from.Contains(State)) throw new BusinessException(SupervisionErrors.CardActNotAllowed).WithData("number", CaseNumber);
        State = to;
        IsOpen = Open.Contains(to);
        then?.Invoke();
    }
}
