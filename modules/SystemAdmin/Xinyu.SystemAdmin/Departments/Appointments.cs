using System.ComponentModel.DataAnnotations;
using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Posts;

namespace Xinyu.SystemAdmin.Departments;

/// <summary>
/// Appointing to posts and ending it. Never backwards in time: what was done under an appointment stays lawful, what was
/// done without one stays unlawful. Nobody appoints himself.
/// </summary>
internal sealed class Appointments(
    IPosts posts, DepartmentOfficials officials, AdministeredDepartments administered, ICurrentUser user, IClock clock)
{
    public async Task<AppointmentDto> AppointAsync(string departmentCode, NewAppointment input, CancellationToken cancellationToken)
    {
        await administered.RequireAsync(departmentCode);
        if (input.UserId == user.Id) throw new BusinessException(SystemAdminErrors.NotYourself);
        if (input.From < LegalDay.Of(clock.Now)) throw new BusinessException(SystemAdminErrors.AppointmentBackdated);
        var official = (await officials.OfAsync(departmentCode, cancellationToken)).FirstOrDefault(o => o.UserId == input.UserId)
            ?? throw new BusinessException(SystemAdminErrors.NotInDepartment);
        return await posts.AppointAsync(
            new AppointInput(official.UserId, official.Name, departmentCode, input.PostCode!, input.From!.Value, input.To), cancellationToken);
    }

    public async Task EndAsync(string departmentCode, Guid id, EndAppointment input, CancellationToken cancellationToken)
    {
        var appointment = await FindAsync(departmentCode, id, cancellationToken);
        if (input.LastDay < LegalDay.Of(clock.Now)) throw new BusinessException(SystemAdminErrors.AppointmentBackdated);
        if (appointment.To is { } to && input.LastDay > to)
            throw new BusinessException(SystemAdminErrors.AppointmentNotLengthened).WithData("day", to.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await posts.EndAsync(id, input.LastDay!.Value, cancellationToken);
    }

    /// <exception cref="EntityNotFoundException">Also when it is another department's.</exception>
    public async Task<AppointmentDto> FindAsync(string departmentCode, Guid id, CancellationToken cancellationToken)
    {
        await administered.RequireAsync(departmentCode);
        return (await posts.GetAsync(departmentCode, cancellationToken: cancellationToken)).FirstOrDefault(a => a.Id == id)
            ?? throw new EntityNotFoundException(typeof(AppointmentDto), id);
    }
}

/// <param name="To">Last day; without one it counts until it is ended.</param>
internal sealed record NewAppointment([Required] Guid? UserId, [Required] string? PostCode, [Required] DateOnly? From, DateOnly? To = null);

internal sealed record EndAppointment([Required] DateOnly? LastDay);

internal static class AppointmentDays
{
    public static bool CountsOn(this AppointmentDto appointment, DateOnly day) => appointment.From <= day && (appointment.To is not { } last || last >= day);
}
