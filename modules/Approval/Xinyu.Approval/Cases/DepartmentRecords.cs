using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Json;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Licences;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Department;

namespace Xinyu.Approval.Cases;

/// <summary>Past cases and licences as a plug-in may see them: one department's, as values.</summary>
internal sealed class DepartmentRecords(XinyuDbContext db, DepartmentScope scope) : IDepartmentRecords
{
    private const int MaxRows = 5000;

    public async Task<IReadOnlyList<PastCase>> CasesAsync(string department, CaseQuery query, CancellationToken cancellationToken)
    {
        using var own = scope.Of(department);
        var cases = db.Set<Case>().AsNoTracking().Where(c => c.DepartmentCode == department && c.ItemCode == query.ItemCode);
        if (query.ExceptCaseNumber is { } except) cases = cases.Where(c => c.CaseNumber != except);
        if (query.DecidedFrom is { } from)
        {
            var start = LegalDay.Start(from);
            cases = cases.Where(c => c.DecidedAt >= start);
        }
        cases = query.Outcome switch
        {
            PastCaseOutcome.Granted => cases.Where(c => c.IsGranted == true),
            PastCaseOutcome.Refused => cases.Where(c => c.IsGranted == false),
            PastCaseOutcome.Running => cases.Where(c => c.IsOpen && c.IsGranted == null),
            PastCaseOutcome.Ended => cases.Where(c => !c.IsOpen && c.IsGranted == null),
            _ => cases,
        };
        if (query.ApplicantIdentifier is { } applicant)
        {
            var hash = LicenceRegister.HolderHash(applicant);
            cases = cases.Where(c => c.ApplicantIdHash == hash);
        }
        var rows = await cases.OrderByDescending(c => c.ReceivedAt).Take(Math.Clamp(query.MaxCount, 1, MaxRows))
            .Select(c => new PastRow(c.CaseNumber, c.ItemCode, c.IsGranted, c.IsOpen, c.ReceivedAt, c.DecidedAt, c.ApplicantJson, c.FormJson))
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(Past);
    }

    public async Task<IReadOnlyList<LicenceSnapshot>> LicencesAsync(string department, LicenceQuery query, CancellationToken cancellationToken)
    {
        using var own = scope.Of(department);
        var licences = db.Set<Licence>().AsNoTracking().Where(l => l.DepartmentCode == department && l.ItemCode == query.ItemCode);
        if (query.Number is { } number) licences = licences.Where(l => l.Number == number);
        if (query.HolderIdentifier is { } holder)
        {
            var hash = LicenceRegister.HolderHash(holder);
            licences = licences.Where(l => l.HolderIdHash == hash);
        }
        if (query.ValidOn is { } day)
            licences = licences.Where(l => l.ValidFrom <= day && (l.ValidTo == null || l.ValidTo >= day) && (l.EndedOn == null || l.EndedOn > day));
        var rows = await licences.Join(db.Set<Case>(), l => l.CaseId, c => c.Id, (l, c) => new { Licence = l, Case = c })
            .OrderByDescending(r => r.Licence.ValidFrom).Take(Math.Clamp(query.MaxCount, 1, MaxRows)).ToListAsync(cancellationToken);
        return [.. rows.Select(r => SnapshotOf(r.Licence, r.Case))];
    }

    public static LicenceSnapshot SnapshotOf(Licence licence, Case origin) => new(
        licence.Number, licence.ItemCode, origin.Applicant().IdNumber, licence.ValidFrom, licence.ValidTo, licence.EndedOn, FormValues.FromJson(origin.FormJson));

    private static PastCase Past(PastRow c) => new(
        c.CaseNumber, c.ItemCode,
        c.IsGranted switch { true => PastCaseOutcome.Granted, false => PastCaseOutcome.Refused, _ => c.IsOpen ? PastCaseOutcome.Running : PastCaseOutcome.Ended },
        LegalDay.Of(c.ReceivedAt), c.DecidedAt is { } decided ? LegalDay.Of(decided) : null, StoredJson.Read<Applicant>(c.ApplicantJson).IdNumber,
        FormValues.FromJson(c.FormJson));

    private sealed record PastRow(
        string CaseNumber, string ItemCode, bool? IsGranted, bool IsOpen, DateTime ReceivedAt, DateTime? DecidedAt, string ApplicantJson, string FormJson);
}
