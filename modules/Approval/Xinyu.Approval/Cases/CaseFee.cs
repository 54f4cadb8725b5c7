using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Payments;

namespace Xinyu.Approval.Cases;

/// <summary>
/// A fee line by the item's standard. Only listed lines exist; payment is recorded, never computed anew. From its notification on
/// name and amount stay as they were told to the applicant.
/// </summary>
internal sealed class CaseFee : Entity<Guid>
{
    private CaseFee() { }

    public CaseFee(Guid id, Guid caseId, string departmentCode, string name, decimal amount, string basis)
        : base(id) => (CaseId, DepartmentCode, Name, Amount, Basis) = (caseId, departmentCode, name, amount, basis);

    public Guid CaseId { get; private set; }
    public string DepartmentCode { get; private set; } = "";
    public string Name { get; private set; } = "";
    public decimal Amount { get; private set; }
    public string Basis { get; private set; } = "";
    public string? NoticeNumber { get; private set; }
    public DateOnly? NotifiedOn { get; private set; }
    public DateOnly? PaidOn { get; private set; }
    public DateTime? PaidAt { get; private set; }
    public PaymentWay? Way { get; private set; }
    public string? ReceiptNumber { get; private set; }

    public bool IsNotified => NoticeNumber is not null;

    public void Notify(PaymentNoticeNumber number, DateOnly on) => (NoticeNumber, NotifiedOn) = (number.Value, on);

    public void Pay(DateTime at, DateOnly on, PaymentWay way, string receiptNumber)
    {
        if (!IsNotified) throw new BusinessException("Approval:FeeNotNotified");
        if (PaidOn is not null) throw new BusinessException("Approval:FeeAlreadyPaid");
        (PaidAt, PaidOn, Way, ReceiptNumber) = (at, on, way, receiptNumber);
    }
}
