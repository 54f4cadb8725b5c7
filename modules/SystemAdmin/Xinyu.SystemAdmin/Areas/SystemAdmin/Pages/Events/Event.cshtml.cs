using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Layout;
using Xinyu.SystemAdmin.Events;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Events;

/// <summary>One parked delivery: why the handler could not take it, and what to do with it.</summary>
internal sealed class EventModel(ParkedEventDesk desk, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "handler")]
    public string? HandlerName { get; set; }

    [BindProperty]
    public DecisionForm Input { get; set; } = new();

    public ParkedEventLine? Line { get; private set; }

    public IEnumerable<Choice> Choices =>
        Enum.GetNames<ParkedEventDecision>().Select(d => new Choice(d, localizer[$"Events:{d}"], localizer[$"Events:{d}:Note"]));

    public async Task OnGetAsync()
    {
        await RedisplayAsync();
        if (Line is null) Response.StatusCode = 404;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await desk.DecideAsync(new(Id, HandlerName ?? "", Input.Decision!.Value, Input.Reason), cancellationToken);
        TempData.SetToast(localizer[$"Events:{Input.Decision}:Done"]);
        return RedirectToPage("Index");
    }

    public async Task RedisplayAsync() => Line = await desk.FindAsync(Id, HandlerName ?? "", HttpContext.RequestAborted);

    internal sealed class DecisionForm
    {
        [Required]
        public ParkedEventDecision? Decision { get; set; }

        [MaxLength(OperationMapping.ReasonLength)]
        public string? Reason { get; set; }
    }
}
