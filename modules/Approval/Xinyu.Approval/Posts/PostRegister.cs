using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Posts;

internal sealed class PostRegister(XinyuDbContext db, IGuidGenerator guids) : IPosts
{
    public async Task<IReadOnlyList<AppointmentDto>> GetAsync(string? departmentCode = null, Guid? userId = null, CancellationToken cancellationToken = default)
    {
        var appointments = db.Set<Appointment>().AsNoTracking();
        if (departmentCode is not null) appointments = appointments.Where(a => a.DepartmentCode == departmentCode);
        if (userId is { } id) appointments = appointments.Where(a => a.UserId == id);
        var rows = await appointments.OrderBy(a => a.DepartmentCode).ThenBy(a => a.PostCode).ThenBy(a => a.UserName).ToListAsync(cancellationToken);
        var departments = await db.Set<Department>().AsNoTracking().ToDictionaryAsync(d => d.Code, cancellationToken);
        return [.. rows.Select(a => Dto(a, departments[a.DepartmentCode].Definition()))];
    }

    public async Task<AppointmentDto> AppointAsync(AppointInput input, CancellationToken cancellationToken = default)
    {
        var department = await db.Set<Department>().SingleOrDefaultAsync(d => d.Code == input.DepartmentCode, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Department), input.DepartmentCode);
        var definition = department.Definition();
        if (definition.Posts.All(p => p.Code != input.PostCode))
            throw new BusinessException("Approval:UnknownPost").WithData("Post", input.PostCode).WithData("Department", definition.Name);
        var overlaps = await db.Set<Appointment>().AnyAsync(
            a => a.UserId == input.UserId && a.DepartmentCode == input.DepartmentCode && a.PostCode == input.PostCode
                && (a.To == null || a.To >= input.From) && (input.To == null || a.From <= input.To), cancellationToken);
        if (overlaps) throw new BusinessException("Approval:AppointmentOverlap").WithData("User", input.UserName);
        var appointment = new Appointment(guids.Create(), input.UserId, input.UserName, input.DepartmentCode, input.PostCode, input.From, input.To);
        db.Set<Appointment>().Add(appointment);
        await db.SaveChangesAsync(cancellationToken);
        return Dto(appointment, definition);
    }

    public async Task EndAsync(Guid appointmentId, DateOnly lastDay, CancellationToken cancellationToken = default)
    {
        var appointment = await db.Set<Appointment>().SingleOrDefaultAsync(a => a.Id == appointmentId, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Appointment), appointmentId);
        appointment.End(lastDay);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static AppointmentDto Dto(Appointment a, DepartmentDefinition department) => new(
        a.Id, a.UserId, a.UserName, a.DepartmentCode, a.PostCode, department.Posts.FirstOrDefault(p => p.Code == a.PostCode)?.Name ?? a.PostCode, a.From, a.To);
}
