using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Layout;
using Xinyu.SystemAdmin.Departments;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Departments;

/// <summary>The posts of a department, who holds each, and the form that appoints.</summary>
internal sealed class DepartmentModel(ReadDepartment reader, Appointments appointments, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public AppointForm Input { get; set; } = new();

    public DepartmentView View { get; private set; } = null!;

    public IEnumerable<Option> Posts => View.Posts.Select(p => new Option(p.Code, p.Name));

    public IEnumerable<Option> Officials => View.Officials.Select(o => new Option(o.UserId.ToString(), $"{o.Name}（{o.UserName}）"));

    public async Task OnGetAsync(string? post)
    {
        await RedisplayAsync();
        Input = new AppointForm { PostCode = post, From = View.Today };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var made = await appointments.AppointAsync(Code, new NewAppointment(Input.UserId, Input.PostCode, Input.From, Input.To), cancellationToken);
        TempData.SetToast(localizer["Appointment:Done", made.UserName, made.PostName]);
        return LocalRedirect($"/admin/departments/{Code}");
    }

    public async Task RedisplayAsync() => View = await reader.ExecuteAsync(Code, HttpContext.RequestAborted);

    public string Period(AppointmentLine line) => line.To is { } to
        ? localizer["Appointment:Until", line.From.ToIsoDay(), to.ToIsoDay()]
        : localizer["Appointment:Since", line.From.ToIsoDay()];

    internal sealed class AppointForm
    {
        [Required]
        public Guid? UserId { get; set; }

        [Required]
        public string? PostCode { get; set; }

        [Required]
        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }
    }
}
