using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Calendar;

/// <summary>A running case whose dates a version of the calendar moved: kept with the version, one line per case.</summary>
[DisableAuditing]
internal sealed class CalendarMove : Entity<Guid>
{
    private CalendarMove() { }

    public CalendarMove(Guid id, int calendarVersion, Case subject, CaseDates before, CaseDates after, DateTime at)
        : base(id)
    {
        (CalendarVersion, CaseId, CaseNumber, DepartmentCode) = (calendarVersion, subject.Id, subject.CaseNumber, subject.DepartmentCode);
        (ItemCode, ItemName, At) = (subject.ItemCode, subject.ItemName, at);
        (BeforeJson, AfterJson) = (StoredJson.Write(before), StoredJson.Write(after));
    }

    public int CalendarVersion { get; private set; }
    public Guid CaseId { get; private set; }
    public string CaseNumber { get; private set; } = "";
    public string DepartmentCode { get; private set; } = "";
    public string ItemCode { get; private set; } = "";
    public string ItemName { get; private set; } = "";
    public DateTime At { get; private set; }
    public string BeforeJson { get; private set; } = "";
    public string AfterJson { get; private set; } = "";

    public MovedDeadline Describe(string departmentName) => new(
        CaseId, CaseNumber, DepartmentCode, departmentName, ItemCode, ItemName,
        StoredJson.Read<CaseDates>(BeforeJson), StoredJson.Read<CaseDates>(AfterJson));
}
