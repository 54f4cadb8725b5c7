using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Layout;
using Xinyu.Abp.Validation;
using Xinyu.Approval.Calendar;
using Xinyu.SystemAdmin.Calendar;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Calendar;

/// <summary>A file is looked at first: which days change and which running cases' dates move. Then it is published.</summary>
internal sealed class PublishModel(
    ILegalCalendar calendars, ICalendarPublishing publishing, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty]
    public CalendarForm Input { get; set; } = new();

    public CalendarPreview? Preview { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var next = (await calendars.GetAsync(cancellationToken)).PublishedYears[^1] + 1;
        (Input.FirstYear, Input.LastYear) = (next, next);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        (Input.Text, var problem) = await TextUpload.ReadAsync(Input.Csv, CalendarFileLimits.Characters * 3L, cancellationToken);
        if (problem is not null)
        {
            ModelState.AddModelError("Input.Csv", localizer[$"Calendar:{problem}"]);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
        var typed = Input.Text;
        Input.Text = null; // a file that is refused is not shown as if it could be published
        Preview = await publishing.PreviewAsync(FileOf(typed), cancellationToken);
        Input.Text = typed;
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken cancellationToken)
    {
        var version = await publishing.PublishAsync(new(FileOf(Input.Text), Input.Note ?? "", Input.BasedOn ?? 0), cancellationToken);
        TempData.SetToast(localizer["Calendar:Published", version.Version]);
        return RedirectToPage("Version", new { version = version.Version });
    }

    public async Task RedisplayAsync()
    {
        if (string.IsNullOrEmpty(Input.Text)) return;
        try
        {
            Preview = await publishing.PreviewAsync(FileOf(Input.Text), HttpContext.RequestAborted);
        }
        catch (AbpValidationException)
        {
            Preview = null; // the errors are shown already; without a readable file there is nothing to confirm
        }
    }

    public string DayText(bool isWorking) => localizer[isWorking ? "Calendar:Working" : "Calendar:Off"];

    private CalendarFileInput FileOf(string? text) => new(text ?? "", Input.FirstYear ?? 0, Input.LastYear ?? 0);

    internal sealed class CalendarForm
    {
        public IFormFile? Csv { get; set; }

        public int? FirstYear { get; set; }

        public int? LastYear { get; set; }

        /// <summary>The file's text on its way from the look to the publication.</summary>
        public string? Text { get; set; }

        public int? BasedOn { get; set; }

        public string? Note { get; set; }
    }
}
