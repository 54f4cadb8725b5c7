using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Items;
using Xinyu.Approval.Posts;

namespace Xinyu.SystemAdmin.Departments;

/// <summary>One department: its posts, who holds each, who held it and who will.</summary>
internal sealed class ReadDepartment(
    IItemCatalogue catalogue, IPosts posts, DepartmentOfficials officials, AdministeredDepartments administered, IClock clock)
{
    public async Task<DepartmentView> ExecuteAsync(string code, CancellationToken cancellationToken)
    {
        await administered.RequireAsync(code);
        var department = (await catalogue.GetDepartmentsAsync(cancellationToken)).FirstOrDefault(d => d.Code == code)
            ?? throw new EntityNotFoundException(typeof(DepartmentDefinition), code);
        var people = await officials.OfAsync(code, cancellationToken);
        var today = LegalDay.Of(clock.Now);
        var appointments = (await posts.GetAsync(code, cancellationToken: cancellationToken)).ToLookup(a => a.PostCode);
        return new(department, today, people, [.. department.Posts.Select(p => new PostView(p.Code, p.Name,
            [.. appointments[p.Code].OrderByDescending(a => a.CountsOn(today)).ThenByDescending(a => a.From).Select(a => Line(a, people, today))]))]);
    }

    private static AppointmentLine Line(AppointmentDto appointment, IReadOnlyList<DepartmentOfficial> people, DateOnly today)
    {
        var holder = people.FirstOrDefault(o => o.UserId == appointment.UserId);
        var time = appointment.CountsOn(today) ? AppointmentTime.Now : appointment.From > today ? AppointmentTime.Later : AppointmentTime.Over;
        return new(
            appointment.Id, appointment.UserId, appointment.UserName, appointment.From, appointment.To, time,
            time == AppointmentTime.Now && holder is null, time != AppointmentTime.Over && holder is not null && holder.LacksRoleFor(appointment.PostCode));
    }
}

internal sealed record DepartmentView(
    DepartmentDefinition Department, DateOnly Today, IReadOnlyList<DepartmentOfficial> Officials, IReadOnlyList<PostView> Posts);

internal sealed record PostView(string Code, string Name, IReadOnlyList<AppointmentLine> Appointments)
{
    public bool IsVacant => Appointments.All(a => a.Time != AppointmentTime.Now);
}

internal enum AppointmentTime
{
    Now,
    Later,
    Over,
}

/// <param name="HasLeft">The holder is no longer in the department, or the account is closed.</param>
/// <param name="LacksRole">The holder's account does not open the pages of the post.</param>
internal sealed record AppointmentLine(
    Guid Id, Guid UserId, string UserName, DateOnly From, DateOnly? To, AppointmentTime Time, bool HasLeft, bool LacksRole);
