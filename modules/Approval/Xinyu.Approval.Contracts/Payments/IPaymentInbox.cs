using Xinyu.Abp.Application.Dtos;

namespace Xinyu.Approval.Payments;

/// <summary>The notified fees of the departments in sight.</summary>
public interface IPaymentInbox
{
    Task<PagedResultDto<PaymentSummary>> GetListAsync(PaymentListInput input, CancellationToken cancellationToken = default);
}

public sealed class PaymentListInput : PagedAndSortedResultRequestDto
{
    /// <summary>A notice's number, a case number, the receipt or part of an applicant's name.</summary>
    public string? Filter { get; set; }
    public string? DepartmentCode { get; set; }
    /// <summary>Null for both; due ones come first, the oldest first.</summary>
    public bool? Paid { get; set; }
}

/// <param name="Amount">In yuan.</param>
/// <param name="Receipt">The receipt's number at the finance post, or the bank's number of the payment.</param>
public sealed record PaymentSummary(
    Guid FeeId, string NoticeNumber, string Name, decimal Amount, DateOnly NotifiedOn, Guid CaseId, string CaseNumber, string ItemName, string ApplicantName,
    string DepartmentCode, DateOnly? PaidOn, PaymentWay? Way, string? Receipt);

public enum PaymentWay
{
    /// <summary>Recorded by the finance post with a receipt's number.</summary>
    Counter,

    /// <summary>By the gateway's report.</summary>
    Bank,
}
