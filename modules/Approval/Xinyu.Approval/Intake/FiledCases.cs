using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Intake;

internal sealed class FiledCases(FiledByUs filed, CaseReader reader, ILegalCalendar calendars, IClock clock) : IFiledCases
{
    public async Task<IReadOnlyDictionary<string, CaseSummary>> GetSummariesAsync(IReadOnlyCollection<string> caseNumbers, CancellationToken cancellationToken = default)
    {
        var rows = await filed.Query().AsNoTracking().Where(c => caseNumbers.Contains(c.CaseNumber)).Select(CaseReader.Row).ToListAsync(cancellationToken);
        var calendar = await calendars.GetAsync(cancellationToken);
        var names = await reader.DepartmentNamesAsync([.. rows.Select(r => r.DepartmentCode).Distinct()], cancellationToken);
        var today = LegalDay.Of(clock.Now);
        return rows.ToDictionary(
            r => r.CaseNumber, r => CaseReader.Summary(r, names.GetValueOrDefault(r.DepartmentCode, r.DepartmentCode), calendar, today) with { FindingsToCheck = 0 });
    }

    public async Task<CaseDetail> GetAsync(string caseNumber, CancellationToken cancellationToken = default)
    {
        var subject = await filed.Query().AsNoTracking().Include(c => c.Events).SingleOrDefaultAsync(c => c.CaseNumber == caseNumber, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Case), caseNumber);
        var detail = await reader.ReadAsync(subject, cancellationToken);
        return detail with
        {
            Summary = detail.Summary with { FindingsToCheck = 0 },
            Findings = [],
            Acts = [],
            Tasks = [.. detail.Tasks.Where(t => t.ClosedAt is null).Select(t => t with { CanAct = false, Opinion = null, ActorName = null })],
            Events = [.. detail.Events.Where(IsTold).Select(e => e with { ActorName = null })],
        };
    }

    public async Task<CaseFile?> OpenFileAsync(string caseNumber, string sha256, CancellationToken cancellationToken = default) =>
        await filed.Query().AsNoTracking().Where(c => c.CaseNumber == caseNumber).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(cancellationToken) is { } id
            ? await reader.ContentAsync(id, sha256, cancellationToken)
            : null;

    /// <summary>The office's inner steps are its own.</summary>
    private static bool IsTold(CaseEventDto e) => e.Kind is not (CaseEventKind.FindingsRecorded or CaseEventKind.Recused or CaseEventKind.MaterialJudged or CaseEventKind.TaskCompleted);
}
