using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Posts;
using Xinyu.SystemAdmin.Departments;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Departments;

/// <summary>Ends an appointment with its last day.</summary>
internal sealed class EndModel(Appointments appointments, IClock clock, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required]
    public DateOnly? LastDay { get; set; }

    public AppointmentDto Appointment { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await RedisplayAsync();
        ModelState.Clear();
        LastDay = LegalDay.Of(clock.Now) is var today && today > Appointment.From ? today : Appointment.From;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await appointments.EndAsync(Code, Id, new EndAppointment(LastDay), cancellationToken);
        TempData.SetToast(localizer["Appointment:Ended"]);
        return LocalRedirect($"/admin/departments/{Code}");
    }

    public async Task RedisplayAsync() => Appointment = await appointments.FindAsync(Code, Id, HttpContext.RequestAborted);
}
