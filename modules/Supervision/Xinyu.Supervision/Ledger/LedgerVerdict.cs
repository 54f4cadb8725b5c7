namespace Xinyu.Supervision.Ledger;

/// <param name="FirstBad">Position of the first link that does not hold; null when all hold.</param>
/// <param name="Code">What kind of tampering, for example Supervision:LedgerEdited.</param>
/// <param name="Detail">The same as a sentence in the reader's language.</param>
/// <param name="Pending">Events of cases that are younger than the chain.</param>
internal sealed record LedgerVerdict(bool Valid, long Length, long? FirstBad, string? Code, string? Detail, long Pending, DateTime VerifiedAt);

/// <summary>The first thing found wrong.</summary>
/// <param name="Subject">Which case and event, or which head, the sentence names.</param>
internal sealed record LedgerFault(long Position, string Code, string Subject);
