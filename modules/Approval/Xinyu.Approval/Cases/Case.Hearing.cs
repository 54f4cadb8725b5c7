using System.Globalization;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Json;

namespace Xinyu.Approval.Cases;

// Who may not act, and the hearing: arts. 46 to 48.
internal sealed partial class Case
{
    /// <summary>The user id of each official who acts no further on this case.</summary>
    public IEnumerable<Guid> Recused() =>
        _events.Where(e => e.Kind == CaseEventKind.Recused).Select(e => Guid.Parse(e.ReadData().Arguments["officialId"]));

    public void Recuse(CaseMoment moment, CaseActor actor, Guid officialId, string? official, string reason) =>
        Append(
            CaseEventKind.Recused, moment, actor,
            arguments: Arguments(("officialId", officialId.ToString("N")), ("official", official), ("reason", reason)));

    public void InviteCountersign(CaseMoment moment, CaseActor actor, IEnumerable<string> departments) =>
        Append(CaseEventKind.CountersignInvited, moment, actor, "handle", arguments: Arguments(("departments", string.Join('、', departments))));

    public void TellHearingRight(CaseMoment moment, CaseActor actor, string to, string reason, DateOnly until, string document) =>
        Append(
            CaseEventKind.HearingTold, moment, actor, "handle",
            arguments: Arguments(("to", to), ("reason", reason), ("until", until.Iso()), ("document", document)));

    public void RequestHearing(CaseMoment moment, CaseActor actor, string? by) =>
        Append(CaseEventKind.HearingRequested, moment, actor, arguments: Arguments(("by", by)));

    public void AnnounceHearing(CaseMoment moment, CaseActor actor, CaseProcedure hearing, string place, string presider, string document) =>
        Append(
            CaseEventKind.ProcedureStarted, moment, actor, "handle",
            ClockEvent.ProcedureStarted(moment.Clock, hearing.Id.ToString("N"), hearing.StatedUntil, stops: true),
            Arguments(
                ("procedure", hearing.Name), ("ground", hearing.Ground), ("until", hearing.StatedUntil.Iso()), ("place", place), ("presider", presider),
                ("document", document)),
            stops: true);

    /// <summary>How far the hearing has come; null while the right was not told.</summary>
    public HearingRight? Hearing()
    {
        if (_events.LastOrDefault(e => e.Kind == CaseEventKind.HearingTold) is not { } told) return null;
        var until = DateOnly.ParseExact(told.ReadData().Arguments["until"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(until, _events.FirstOrDefault(e => e.Kind == CaseEventKind.HearingRequested && e.Seq > told.Seq)?.EffectiveDate);
    }

    /// <summary>Names of the officials who examined the case: none of them presides over its hearing (art. 48).</summary>
    public IEnumerable<string> Examiners() =>
        _events.Where(e => e is { Kind: CaseEventKind.TaskCompleted, Step: "handle", ActorName: not null } or { Kind: CaseEventKind.SiteChecked, ActorName: not null })
            .Select(e => e.ActorName!);
}

/// <param name="Until">The last day to ask.</param>
internal sealed record HearingRight(DateOnly Until, DateOnly? RequestedOn)
{
    /// <summary>Nobody asked in time: the right has lapsed.</summary>
    public bool HasLapsed(DateOnly today) => RequestedOn is null && today > Until;
}
