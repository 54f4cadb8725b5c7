using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Settings;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Layout;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Involved;
using Xinyu.Complaints.Sealing;

namespace Xinyu.Complaints.Areas.Complaints.Pages;

/// <summary>One complaint: its record, the form of the act that is due, and who complained under seal.</summary>
internal sealed class DetailsModel(
    ReadComplaint reader, ComplaintActs acts, LookAtIdentity look, Officials officials, ComplaintTexts texts, ISettingProvider settings,
    IStringLocalizer<ComplaintsResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The act whose form is wished; without a wish, the one that is due.</summary>
    [BindProperty(SupportsGet = true)]
    public ComplaintAct? Act { get; set; }

    [BindProperty]
    public ActForm Input { get; set; } = new();

    [BindProperty]
    public LookForm Look { get; set; } = new();

    public ComplaintView View { get; private set; } = null!;

    public ComplaintAct? Chosen { get; private set; }

    public int AnswerDays { get; private set; }

    public ComplainantIdentity? Identity { get; private set; }

    public ComplaintTexts Texts => texts;

    public IReadOnlyList<Option> Officials { get; private set; } = [];

    public IEnumerable<Option> Modes { get; } = Enum.GetValues<AssignmentMode>().Select(m => new Option(m.ToString(), localizer["Mode:Choice", localizer[$"Mode:{m}"], localizer[$"Mode:{m}:Note"]]));

    public IEnumerable<Option> Outcomes => ComplaintOutcomes.Closing(View.Complaint.Kind).Select(o => new Option(o.ToString(), localizer[$"Outcome:{o}"]));

    public IEnumerable<TimelineEntry> Steps => View.Steps.Reverse().Select((s, i) => texts.Step(s, i == 0 && View.Complaint.State.IsOpen()));

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Act is not { } act) return BadRequest();
        NameUnchosen(nameof(Input.Mode), nameof(Input.Outcome));
        await acts.ExecuteAsync(Id, new(act, Input.Version, Input.Text, Input.Mode, Input.Department, Input.UserId, Input.Outcome), cancellationToken);
        TempData.SetToast(localizer["Act:Done", localizer[$"Act:{act}"]]);
        // whoever passes it on may no longer see it
        return act == ComplaintAct.Answer ? Redirect("/complaints-office") : RedirectToPage(new { Id, Act = (ComplaintAct?)null });
    }

    /// <summary>The name is on this answer and on no other: there is no address to go back to.</summary>
    public async Task OnPostIdentityAsync(CancellationToken cancellationToken)
    {
        Identity = await look.ExecuteAsync(Id, new IdentityLookInput(Look.Reason), cancellationToken);
        await RedisplayAsync();
    }

    public async Task RedisplayAsync()
    {
        var cancellationToken = HttpContext.RequestAborted;
        await texts.LoadAsync(cancellationToken);
        View = await reader.ExecuteAsync(Id, cancellationToken);
        var wished = Input.Act ?? Act;
        Chosen = wished is { } act && View.Allowed.Contains(act) ? act : Due();
        if (Chosen is ComplaintAct.Assign or ComplaintAct.NameOfficial)
            Officials = [.. (await officials.ListAsync(cancellationToken)).Select(o => new Option(o.UserId.ToString(), $"{o.DepartmentName} · {o.PostName} · {o.UserName}"))];
        AnswerDays = (await ClockSettings.ReadAsync(settings)).AnswerDaysFor(View.Complaint.Kind);
    }

    /// <summary>A browser does not send choices of which none is taken; their errors still belong beside them.</summary>
    private void NameUnchosen(params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
            if (!ModelState.ContainsKey($"Input.{member}")) ModelState.SetModelValue($"Input.{member}", null, null);
    }

    /// <summary>Passing on, naming and reopening are possible, but nobody has to.</summary>
    private ComplaintAct? Due() => View.Allowed
        .Where(a => a is not (ComplaintAct.NameOfficial or ComplaintAct.Reopen) && !(a == ComplaintAct.Assign && View.Complaint.State == ComplaintState.Assigned))
        .Select(a => (ComplaintAct?)a).FirstOrDefault();

    internal sealed class ActForm
    {
        public ComplaintAct? Act { get; set; }

        public int Version { get; set; }

        [MaxLength(ComplaintsMapping.TextLength)]
        public string? Text { get; set; }

        public AssignmentMode? Mode { get; set; }

        [MaxLength(20)]
        public string? Department { get; set; }

        public Guid? UserId { get; set; }

        public ComplaintOutcome? Outcome { get; set; }
    }

    internal sealed class LookForm
    {
        [MaxLength(500)]
        public string? Reason { get; set; }
    }
}
