using System.Collections;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;

namespace Xinyu.Supervision.Ledger;

/// <summary>
/// Compares every link with the event of the case that it stands for. An event may be younger than the chain; one before a
/// chained event of its case may not.
/// </summary>
internal sealed class LedgerProof(XinyuDbContext db, long length)
{
    private const int CasesAtOnce = 200;
    private readonly BitArray _proved = new(checked((int)length + 1));

    public long Pending { get; private set; }

    public async Task<LedgerFault?> RunAsync(IAsyncEnumerable<CaseEventMark> history, CancellationToken cancellationToken)
    {
        var cases = new Dictionary<Guid, List<CaseEventMark>>();
        await foreach (var mark in history.WithCancellation(cancellationToken))
        {
            if (!cases.ContainsKey(mark.CaseId) && cases.Count == CasesAtOnce)
            {
                if (await CompareAsync(cases, cancellationToken) is { } fault) return fault;
                cases.Clear();
            }
            if (!cases.TryGetValue(mark.CaseId, out var marks)) cases[mark.CaseId] = marks = [];
            marks.Add(mark);
        }
        return await CompareAsync(cases, cancellationToken) ?? await UnprovedAsync(cancellationToken);
    }

    private async Task<LedgerFault?> CompareAsync(Dictionary<Guid, List<CaseEventMark>> cases, CancellationToken cancellationToken)
    {
        var ids = cases.Keys.ToList();
        var links = (await db.Set<LedgerEntry>().AsNoTracking().Where(e => ids.Contains(e.CaseId) && e.Position <= length)
            .Select(e => new Link(e.Position, e.CaseId, e.CaseSeq, e.CaseNumber, e.Salt, e.SaltedHash)).ToListAsync(cancellationToken)).ToLookup(l => l.CaseId);
        return cases.Select(c => Compare(c.Value, links[c.Key].OrderBy(l => l.Position))).FirstOrDefault(f => f is not null);
    }

    private LedgerFault? Compare(List<CaseEventMark> marks, IEnumerable<Link> links)
    {
        var bySeq = new Dictionary<int, Link>();
        foreach (var link in links)
            if (!bySeq.TryAdd(link.Seq, link)) return new(link.Position, "Supervision:LedgerTwice", link.Name);
        var newest = bySeq.Values.MaxBy(l => l.Seq);
        foreach (var mark in marks)
        {
            if (!bySeq.TryGetValue(mark.Seq, out var link))
            {
                if (mark.Seq < newest?.Seq) return new(newest.Position, "Supervision:EventNotChained", $"{mark.CaseNumber} #{mark.Seq}");
                Pending++;
                continue;
            }
            if (LedgerChain.Salted(link.Salt, mark.ContentHash) != link.SaltedHash) return new(link.Position, "Supervision:EventEdited", link.Name);
            _proved[(int)link.Position] = true;
        }
        return null;
    }

    private async Task<LedgerFault?> UnprovedAsync(CancellationToken cancellationToken)
    {
        for (var position = 1; position <= length; position++)
        {
            if (_proved[position]) continue;
            var link = await db.Set<LedgerEntry>().AsNoTracking().FirstAsync(e => e.Position == position, cancellationToken);
            return new(position, "Supervision:EventRemoved", $"{link.CaseNumber} #{link.CaseSeq}");
        }
        return null;
    }

    private sealed record Link(long Position, Guid CaseId, int Seq, string CaseNumber, string Salt, string SaltedHash)
    {
        public string Name => $"{CaseNumber} #{Seq}";
    }
}
