namespace Xinyu.Approval.Cases;

/// <summary>
/// 听证, arts. 46 to 48: the right is told, asked for in time, the hearing announced and held, its record made. What ends it is
/// <see cref="ICaseActs.EndProcedureAsync"/>, with the record as the result. The limits stand from the announcement on (art. 45).
/// </summary>
public interface IHearingActs
{
    /// <summary>Tells the right to ask within five working days. Document: 听证告知书. Art. 47.</summary>
    Task<CaseActed> TellAsync(TellHearingRight input, CancellationToken cancellationToken = default);

    /// <summary>Records a request made at the window; the portal's comes as an event. Error: Approval:HearingTooLate.</summary>
    Task<CaseActed> RequestAsync(RecordHearingRequest input, CancellationToken cancellationToken = default);

    /// <summary>
    /// Announces time and place, at least seven working days before, within twenty of the request, by somebody who did not
    /// examine the case. Document: 听证通知书. Errors: Approval:HearingNotice, Approval:HearingLimit, Approval:PresiderExamined. Art. 48.
    /// </summary>
    Task<CaseActed> AnnounceAsync(AnnounceHearing input, CancellationToken cancellationToken = default);
}

/// <param name="To">Who is told: the applicant, or interested parties by name.</param>
public sealed record TellHearingRight(Guid CaseId, int Version, string To, string Reason) : CaseAct(CaseId, Version);

/// <param name="By">Who asked.</param>
public sealed record RecordHearingRequest(Guid CaseId, int Version, string By) : CaseAct(CaseId, Version);

public sealed record AnnounceHearing(Guid CaseId, int Version, DateOnly Day, string Place, string Presider) : CaseAct(CaseId, Version);
