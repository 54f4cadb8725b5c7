using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Supervision.Ledger;

/// <summary>The links and heads for a page: without personal data, as they are stored.</summary>
internal sealed class LedgerReader(XinyuDbContext db)
{
    public Task<PagedResultDto<LedgerLine>> EntriesAsync(PagedAndSortedResultRequestDto request, CancellationToken cancellationToken) =>
        db.Set<LedgerEntry>().AsNoTracking().OrderByDescending(e => e.Position)
            .Select(e => new LedgerLine(e.Position, e.CaseNumber, e.CaseSeq, e.Kind, e.DepartmentCode, e.ItemCode, e.OccurredAt, e.EntryHash))
            .ToPagedResultAsync(request, cancellationToken);

    public Task<PagedResultDto<LedgerHeadLine>> HeadsAsync(PagedAndSortedResultRequestDto request, CancellationToken cancellationToken) =>
        db.Set<LedgerHead>().AsNoTracking().OrderByDescending(h => h.Position)
            .Select(h => new LedgerHeadLine(h.Position, h.EntryHash, h.SignedAt)).ToPagedResultAsync(request, cancellationToken);
}

internal sealed record LedgerLine(long Position, string CaseNumber, int CaseSeq, string Kind, string DepartmentCode, string ItemCode, DateTime OccurredAt, string EntryHash);

internal sealed record LedgerHeadLine(long Position, string EntryHash, DateTime SignedAt);
