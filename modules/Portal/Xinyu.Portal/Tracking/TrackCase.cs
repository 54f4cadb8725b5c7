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
        var filed = await FindAsync(number.Value, cancellationToken);
        if (filed is null || !QueryCode.Matches(input.Code, filed.QueryCode)) throw new BusinessException(PortalErrors.TrackNotFound);
        var mirror = await db.Set<MirroredCase>().AsNoTracking().FirstOrDefaultAsync(c => c.CaseNumber == number.Value, cancellationToken);
        var events = mirror is null ? [] : await db.Set<MirroredEvent>().AsNoTracking().Where(e => e.CaseId == mirror.Id).OrderByDescending(e => e.Seq).ToListAsync(cancellationToken);
        var today = LegalDay.Of(clock.Now);
        return new(
            number.Value, filed.ItemCode, filed.ItemName, mirror?.DepartmentName, filed.ApplicantMasked, filed.ReceivedAt,
            mirror?.State ?? CaseState.Received, mirror?.Outcome ?? CaseOutcome.None, mirror is null ? LampState.Normal : CaseLights.Of(mirror, today), today,
            mirror?.Clock, mirror?.DecidedAt, mirror?.State == CaseState.AwaitingSupplement ? mirror.SupplementUntil : null,
            [.. events.Select(e => new TrackedEvent(e.Kind, e.OccurredAt, e.PostName, PublicArguments(e.Arguments)))]);
    }

    /// <summary>Filed here, or taken on paper by the window.</summary>
    private async Task<FiledCase?> FindAsync(string number, CancellationToken cancellationToken)
    {
        if (await db.Set<Application>().AsNoTracking().FirstOrDefaultAsync(a => a.CaseNumber == number, cancellationToken) is { QueryCode: { } code } application)
        {
            var applicant = StoredJson.ReadOrDefault<Applicant>(application.ApplicantJson);
            return new(code, application.ItemCode, application.ItemName, NameMask.Of(applicant?.Name ?? ""), application.SubmittedAt!.Value);
        }

        return await db.Set<PaperCase>().AsNoTracking().Where(c => c.CaseNumber == number)
            .Select(c => new FiledCase(c.QueryCode, c.ItemCode, c.ItemName, c.ApplicantMasked, c.ReceivedAt)).FirstOrDefaultAsync(cancellationToken);
    }

    private sealed record FiledCase(string QueryCode, string ItemCode, string ItemName, string ApplicantMasked, DateTime ReceivedAt);

    // reasons, opinions and records may speak of the person: they are for the owner alone
    private static Dictionary<string, string> PublicArguments(IReadOnlyDictionary<string, string> arguments) =>
        arguments.Where(a => a.Key is "channel" or "task" or "postName" or "procedure" or "until" or "days" or "count" or "effective").ToDictionary();
}

internal sealed record TrackedCase(
    string CaseNumber, string ItemCode, string ItemName, string? DepartmentName, string ApplicantMasked, DateTime SubmittedAt, CaseState State, CaseOutcome Outcome,
    LampState Light, DateOnly Today, ClockSnapshot? Clock, DateTime? DecidedAt, DateOnly? SupplementUntil, IReadOnlyList<TrackedEvent> Events);

internal sealed record TrackedEvent(CaseEventKind Kind, DateTime OccurredAt, string? PostName, IReadOnlyDictionary<string, string> Arguments);
