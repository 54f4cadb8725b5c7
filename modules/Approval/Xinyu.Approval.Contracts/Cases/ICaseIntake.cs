namespace Xinyu.Approval.Cases;

/// <summary>
/// Takes applications that come in on the intranet: internal items filed by a department, and paper applications entered at
/// the counter. Each act saves, in one transaction, also what the caller has changed. What the applicant may do later on the
/// portal, the filing department (or the window, for paper) does here.
/// </summary>
public interface ICaseIntake
{
    /// <summary>The next case number of the department's office on that legal day. A number that is not used stays a gap.</summary>
    Task<string> NextNumberAsync(string departmentCode, DateTime receivedAt, CancellationToken cancellationToken = default);

    /// <summary>
    /// The case is received as of the stated receipt. Document: 申请材料接收凭证. Errors: Approval:NotInternal, Approval:CounterInternal,
    /// Approval:IntakeClosed, Approval:FilingDepartment, Approval:PostRequired; for a receipt on paper Approval:ReceiptInFuture,
    /// Approval:ReceiptTooOld, Approval:ReceiptProof.
    /// </summary>
    Task<CaseActed> ReceiveAsync(IntakeApplication input, CancellationToken cancellationToken = default);

    /// <summary>What a supplement notice asked for, in part or declared complete. Error: Approval:NoSupplementOpen.</summary>
    Task<CaseActed> SupplyAsync(IntakeSupplement input, CancellationToken cancellationToken = default);

    /// <summary>The filing department takes its filing back; possible until the decision. Document: 终止通知书.</summary>
    Task<CaseActed> WithdrawAsync(string caseNumber, string reason, CancellationToken cancellationToken = default);
}

/// <param name="FilingId">Of the application with the module that took it.</param>
/// <param name="FiledFrom">Code of the department that files an internal item; null at the counter.</param>
/// <param name="Receipt">Only at the counter.</param>
public sealed record IntakeApplication(
    Guid FilingId, string CaseNumber, string ItemCode, int ItemVersion, string Channel, string? FiledFrom, Applicant Applicant, string FormJson,
    IReadOnlyList<SuppliedMaterial> Materials, PaperReceipt? Receipt = null)
{
    /// <summary>Only at the counter: the licence to change or renew.</summary>
    public HeldLicence? Licence { get; init; }
}

/// <summary>When the paper was handed in, and what proves it.</summary>
/// <param name="ReceivedAt">UTC. Not in the future, and back at most as many working days as the reading allows.</param>
/// <param name="Proof">The scanned receipt with date and signature.</param>
/// <param name="QueryCode">Printed for the applicant, who follows the case on the portal with it.</param>
public sealed record PaperReceipt(DateTime ReceivedAt, SuppliedMaterial? Proof, string QueryCode);

public sealed record IntakeSupplement(string CaseNumber, string? FormJson, IReadOnlyList<SuppliedMaterial> Materials, bool DeclaredComplete);
