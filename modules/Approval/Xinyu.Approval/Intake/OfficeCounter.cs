using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Intake;

/// <summary>How many case numbers the department's office gave on a legal day. Numbers of filings that failed are gaps.</summary>
internal sealed class OfficeCounter : Entity<Guid>
{
    private OfficeCounter() { }

    public OfficeCounter(Guid id, string departmentCode, DateOnly day)
        : base(id) => (DepartmentCode, Day) = (departmentCode, day);

    public string DepartmentCode { get; private set; } = "";
    public DateOnly Day { get; private set; }
    public int LastValue { get; private set; }
}
