using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Posts;

/// <summary>A user holds a post of a department from a day to a day (both included). Ended, never deleted.</summary>
internal sealed class Appointment : Entity<Guid>
{
    private Appointment() { }

    public Appointment(Guid id, Guid userId, string userName, string departmentCode, string postCode, DateOnly from, DateOnly? to)
        : base(id)
    {
        if (to < from) throw new Xinyu.Abp.BusinessException("Approval:AppointmentPeriod");
        (UserId, UserName, DepartmentCode, PostCode, From, To) = (userId, userName, departmentCode, postCode, from, to);
    }

    public Guid UserId { get; private set; }
    public string UserName { get; private set; } = "";
    public string DepartmentCode { get; private set; } = "";
    public string PostCode { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    public void End(DateOnly lastDay)
    {
        if (lastDay < From) throw new Xinyu.Abp.BusinessException("Approval:AppointmentPeriod");
        To = lastDay;
    }
}
