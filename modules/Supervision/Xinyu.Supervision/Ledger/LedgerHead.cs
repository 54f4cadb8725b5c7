using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Supervision.Ledger;

/// <summary>The chain's end at a time, signed. Also exported to a file that the supervision body keeps elsewhere.</summary>
internal sealed class LedgerHead : Entity<Guid>
{
    private LedgerHead() { }

    public LedgerHead(Guid id, long position, string entryHash, DateTime signedAt, string signature)
        : base(id) => (Position, EntryHash, SignedAt, Signature) = (position, entryHash, signedAt, signature);

    public long Position { get; private set; }
    public string EntryHash { get; private set; } = "";
    public DateTime SignedAt { get; private set; }
    public string Signature { get; private set; } = "";
}
