using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Supervision.Ledger;

/// <summary>Walks the chain from its first link, page by page, and compares it with the heads that were signed.</summary>
internal sealed class LedgerWalk(XinyuDbContext db, LedgerKey key)
{
    private const int Page = 2000;
    private readonly Dictionary<long, string> _hashesAtHeads = [];

    public long Length { get; private set; }

    public async Task<LedgerFault?> RunAsync(CancellationToken cancellationToken)
    {
        // before the walk: what is chained during it has no part in it
        var heads = (await db.Set<LedgerHead>().AsNoTracking().OrderBy(h => h.Position)
            .Select(h => new ExportedHead(h.Position, h.EntryHash, h.SignedAt, h.Signature)).ToListAsync(cancellationToken)).Concat(key.Exported()).ToList();
        return await ChainAsync(heads.Select(h => h.Position).ToHashSet(), cancellationToken) ?? Signed(heads) ?? await EndAsync(cancellationToken);
    }

    private async Task<LedgerFault?> ChainAsync(HashSet<long> headPositions, CancellationToken cancellationToken)
    {
        var hash = LedgerChain.Genesis;
        while (true)
        {
            var from = Length;
            var entries = await db.Set<LedgerEntry>().AsNoTracking().Where(e => e.Position > from).OrderBy(e => e.Position).Take(Page).ToListAsync(cancellationToken);
            foreach (var entry in entries)
            {
                if (FaultOf(entry, Length + 1, hash) is { } fault) return fault;
                (Length, hash) = (entry.Position, entry.EntryHash);
                if (headPositions.Contains(Length)) _hashesAtHeads[Length] = hash;
            }
            if (entries.Count < Page) return null;
        }
    }

    private static LedgerFault? FaultOf(LedgerEntry entry, long position, string previousHash)
    {
        var code = entry.Position != position ? "Supervision:LedgerGap"
            : LedgerChain.Hash(entry.Position, entry.PreviousHash, entry.Content()) != entry.EntryHash ? "Supervision:LedgerEdited"
            : entry.PreviousHash != previousHash ? "Supervision:LedgerBroken"
            : null;
        return code is null ? null : new(position, code, $"{entry.CaseNumber} #{entry.CaseSeq}");
    }

    private LedgerFault? Signed(IEnumerable<ExportedHead> heads)
    {
        foreach (var head in heads)
        {
            if (head.Position < 1 || !key.Verify(head.Position, head.EntryHash, head.Signature))
                return new(Math.Clamp(head.Position, 1, Math.Max(1, Length)), "Supervision:LedgerHeadForged", $"{head.Position}");
            if (head.Position > Length) return new(Length + 1, "Supervision:LedgerTruncated", $"{head.Position}");
            if (_hashesAtHeads[head.Position] != head.EntryHash) return new(head.Position, "Supervision:LedgerRewritten", $"{head.Position}");
        }
        return null;
    }

    /// <summary>Links and their head are one transaction, so the end of the chain always has one.</summary>
    private async Task<LedgerFault?> EndAsync(CancellationToken cancellationToken) =>
        Length == 0 || await db.Set<LedgerHead>().AnyAsync(h => h.Position >= Length, cancellationToken)
            ? null
            : new(Length, "Supervision:LedgerHeadMissing", $"{Length}");
}
