using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Json;
using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Identifiers;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Tracking;

/// <summary>
/// Anybody's look at a case with its number and query code. A wrong code and an unknown number get the same answer;
/// a mistyped number is told, since its check digit says so to everybody.
/// </summary>
internal sealed class TrackCase(XinyuDbContext db, IClock clock)
{
    public async Task<TrackedCase> ExecuteAsync(TrackInput input, CancellationToken cancellationToken)
    {
        if (!CaseNumber.TryParse(input.Number, out var number)) throw new BusinessException(PortalErrors.CaseNumberMistyped);
        var application = await db.Set<Application>().AsNoTracking().FirstOrDefaultAsync(a => a.CaseNumber == number.Value, cancellationToken);
        if (application?.QueryCode is not { } code || !QueryCode.Matches(input.Code, code)) throw new BusinessException(PortalErrors.TrackNotFound);
        var mirror = await db.Set<MirroredCase>().AsNoTracking().FirstOrDefaultAsync(c => c.CaseNumber == number.Value, cancellationToken);
        var events = mirror is null ? [] : await db.Set<MirroredEvent>().AsNoTracking().Where(e => e.CaseId == mirror.Id).OrderByDescending(e => e.Seq).ToListAsync(cancellationToken);
        var today = LegalDay.Of(clock.Now);
        var applicant = StoredJson.ReadOrDefault<Applicant>(application.ApplicantJson);
        return new(
            number.Value, application.ItemCode, application.ItemName, mirror?.DepartmentName, NameMask.Of(applicant?.Name ?? ""), application.SubmittedAt!.Value,
            mirror?.State ?? CaseState.Received, mirror?.Outcome ?? CaseOutcome.None, mirror is null ? LampState.Normal : CaseLights.Of(mirror, today), today,
            mirror?.Clock, mirror?.DecidedAt, mirror?.State == CaseState.AwaitingSupplement ? mirror.SupplementUntil : null,
            [.. events.Select(e => new TrackedEvent(e.Kind, e.OccurredAt, e.PostName, PublicArguments(e.Arguments)))]);
    }

    // reasons, opinions and records may speak of the person: they are for the owner alone
    private static Dictionary<string, string> PublicArguments(IReadOnlyDictionary<string, string> arguments) =>
        arguments.Where(a => a.Key is "task" or "postName" or "procedure" or "until" or "days" or "count" or "effective").ToDictionary();
}

internal sealed record TrackedCase(
    string CaseNumber, string ItemCode, string ItemName, string? DepartmentName, string ApplicantMasked, DateTime SubmittedAt, CaseState State, CaseOutcome Outcome,
    LampState Light, DateOnly Today, ClockSnapshot? Clock, DateTime? DecidedAt, DateOnly? SupplementUntil, IReadOnlyList<TrackedEvent> Events);

internal sealed record TrackedEvent(CaseEventKind Kind, DateTime OccurredAt, string? PostName, IReadOnlyDictionary<string, string> Arguments);
