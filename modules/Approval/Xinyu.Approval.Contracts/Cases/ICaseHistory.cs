namespace Xinyu.Approval.Cases;

/// <summary>The append-only record of all cases, for the supervision ledger's comparison. Not filtered by department: supervision only.</summary>
public interface ICaseHistory
{
    /// <summary>Ordered by case id; hashes are over the stored event, so that an edited row shows.</summary>
    IAsyncEnumerable<CaseEventMark> ReadMarksAsync(CancellationToken cancellationToken = default);
}

/// <param name="ContentHash">Lower-case sha256 over the stored event as CaseEventHash computes it.</param>
public sealed record CaseEventMark(Guid CaseId, string CaseNumber, int Seq, string ContentHash);
