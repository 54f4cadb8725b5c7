namespace Xinyu.Approval.Payments;

/// <summary>
/// The gateway's report, first looked at, then recorded: what pays a fee to the fen becomes a payment in the case's record,
/// everything else is named and left to people. Recording the same report again changes nothing.
/// </summary>
public interface IBankStatements
{
    /// <summary>Keeps the report for its reader; nothing is recorded yet.</summary>
    /// <exception cref="Xinyu.Abp.BusinessException">Approval:Statement… with the line, when it cannot be read.</exception>
    Task<Guid> UploadAsync(string fileName, byte[] content, CancellationToken cancellationToken = default);

    /// <summary>What each line means now. Throws EntityNotFound (404) for somebody else's report.</summary>
    Task<StatementView> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Records what pays, in one transaction.</summary>
    /// <param name="expected">How many lines the reader saw as paying; another number means that something changed meanwhile.</param>
    /// <exception cref="Xinyu.Abp.BusinessException">
    /// Approval:PostRequired without the finance post of each department concerned, Approval:StatementNothing when no line pays,
    /// Approval:StatementOvertaken (409) when a fee or a case changed meanwhile.
    /// </exception>
    Task<StatementView> RecordAsync(Guid id, int expected, CancellationToken cancellationToken = default);
}

/// <param name="RecordedAt">UTC; null until it is recorded.</param>
/// <param name="Recorded">How many payments it brought.</param>
public sealed record StatementView(
    Guid Id, string FileName, DateTime UploadedAt, DateTime? RecordedAt, int Recorded, IReadOnlyList<StatementLine> Lines)
{
    public int Paying => Lines.Count(l => l.Outcome == PaymentOutcome.Pays);

    public decimal PayingAmount => Lines.Where(l => l.Outcome == PaymentOutcome.Pays).Sum(l => l.Payment.Amount);
}

/// <param name="Fee">The fee that the number names; null when it names none of the reader's departments.</param>
public sealed record StatementLine(ReportedPayment Payment, PaymentOutcome Outcome, PaymentSummary? Fee);
