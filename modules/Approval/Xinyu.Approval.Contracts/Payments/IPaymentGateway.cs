namespace Xinyu.Approval.Payments;

/// <summary>
/// How a listed fee is paid without the finance post: under which number, where, and how the other side tells what it took.
/// A gateway decides nothing: what it reports is held against the notified fees by <see cref="Reconciliation"/>, so that no
/// implementation can bring in a fee or an amount that the item's standard does not have (行政许可法 arts. 58, 59).
/// </summary>
public interface IPaymentGateway
{
    /// <summary>The number of a new notice. Asked in the transaction of the act that notifies the fee.</summary>
    /// <param name="department">The department's place in the catalogue.</param>
    /// <param name="sequence">The year's next one in that department, from 1.</param>
    PaymentNoticeNumber NumberFor(int year, int department, int sequence);

    /// <summary>Where the applicant pays, for the notice and the pages; in the city's words.</summary>
    string PayAt { get; }

    /// <summary>What the other side reports.</summary>
    /// <exception cref="Xinyu.Abp.BusinessException">Approval:Statement… with the line, when it cannot be read; then nothing of it is.</exception>
    IReadOnlyList<ReportedPayment> Read(byte[] report);
}
