using Microsoft.Extensions.Configuration;
using Xinyu.Abp;

namespace Xinyu.Approval.Payments;

/// <summary>Paying at a bank's counter or by transfer under the notice's number; the bank hands its statement over as a file.</summary>
internal sealed class BankCounter(IConfiguration configuration) : IPaymentGateway
{
    private const string AnyBranch = "市财政非税收入代收银行各网点，凭通知书号缴款";

    public string PayAt => configuration["Payments:PayAt"] is { Length: > 0 } place ? place : AnyBranch;

    public PaymentNoticeNumber NumberFor(int year, int department, int sequence) => PaymentNoticeNumber.Make(year, department, sequence);

    public IReadOnlyList<ReportedPayment> Read(byte[] report)
    {
        var (payments, fault) = BankStatementFile.Read(report);
        return fault is null
            ? payments
            : throw new BusinessException($"Approval:Statement{fault.Problem}").WithData("Line", fault.Line ?? 0).WithData("Value", fault.Value);
    }
}
