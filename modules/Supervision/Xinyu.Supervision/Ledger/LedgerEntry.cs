using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Supervision.Ledger;

/// <summary>
/// One link of the chain. Holds no personal data: what the event said enters as a salted hash, so that nobody can guess it from
/// the ledger, and anybody with the event can prove it.
/// </summary>
internal sealed class LedgerEntry : Entity<Guid>
{
    private LedgerEntry() { }

    public LedgerEntry(Guid id, long position, string previousHash, LedgerContent content)
        : base(id)
    {
        (Position, PreviousHash) = (position, previousHash);
        (CaseId, CaseNumber, CaseSeq, Kind) = (content.CaseId, content.CaseNumber, content.CaseSeq, content.Kind);
        (DepartmentCode, ItemCode, OccurredAt, RecordedAt) = (content.DepartmentCode, content.ItemCode, content.OccurredAt, content.RecordedAt);
        (Salt, SaltedHash) = (content.Salt, content.SaltedHash);
        EntryHash = LedgerChain.Hash(position, previousHash, content);
    }

    /// <summary>From 1, without gaps.</summary>
    public long Position { get; private set; }
    public string PreviousHash { get; private set; } = "";
    public Guid CaseId { get; private set; }
    public string CaseNumber { get; private set; } = "";
    public int CaseSeq { get; private set; }
    public string Kind { get; private set; } = "";
    public string DepartmentCode { get; private set; } = "";
    public string ItemCode { get; private set; } = "";
    public DateTime OccurredAt { get; private set; }
    public DateTime RecordedAt { get; private set; }
    public string Salt { get; private set; } = "";
    public string SaltedHash { get; private set; } = "";
    public string EntryHash { get; private set; } = "";

    public LedgerContent Content() => new(CaseId, CaseNumber, CaseSeq, Kind, DepartmentCode, ItemCode, OccurredAt, RecordedAt, Salt, SaltedHash);
}

internal sealed record LedgerContent(
    Guid CaseId, string CaseNumber, int CaseSeq, string Kind, string DepartmentCode, string ItemCode, DateTime OccurredAt, DateTime RecordedAt,
    string Salt, string SaltedHash);
