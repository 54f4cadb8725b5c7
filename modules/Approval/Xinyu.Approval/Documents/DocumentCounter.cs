using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Documents;

/// <summary>Last number given per department, kind and year. Raised inside the act's transaction, so that numbers have no gaps.</summary>
internal sealed class DocumentCounter : Entity<Guid>
{
    private DocumentCounter() { }

    public DocumentCounter(Guid id, string departmentCode, string kind, int year)
        : base(id) => (DepartmentCode, Kind, Year) = (departmentCode, kind, year);

    public string DepartmentCode { get; private set; } = "";
    public string Kind { get; private set; } = "";
    public int Year { get; private set; }
    public int LastValue { get; private set; }
}
