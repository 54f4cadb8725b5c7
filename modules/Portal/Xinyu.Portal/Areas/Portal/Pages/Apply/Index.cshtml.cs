using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Forms;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Filing;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Bundles;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Areas.Portal.Pages.Apply;

/// <summary>Form and materials of a draft, in one page that saves whatever is sent and judges only when asked to.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
internal sealed class IndexModel(
    StartDraft start, SaveDraft save, CheckDraft check, AttachMaterial attach, RemoveMaterial removal, TakeHeldMaterial takes, OwnApplications own, CurrentApplicant applicants, PlanItems plan,
    Refusals refusals, IStringLocalizer<PortalResource> localizer, IStringLocalizer<FilingResource> filing) : PageModel, IRedisplay
{
    /// <summary>Some files at once; each alone may have 20 MB.</summary>
    public const long MostBytes = 10 * FileIntake.MaxBytes;

    private const string RemoveFile = "remove-file:";
    private bool _judged;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public Guid Id { get; set; }

    /// <summary>The draft's version this page was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public DraftReport Report { get; private set; } = null!;

    public ApplicantProfile Applicant { get; private set; } = null!;

    /// <summary>What comes first: held already, or missing with where to apply for it.</summary>
    public ItemPlan Before { get; private set; } = null!;

    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    /// <summary>Why a file was not taken, by the material it was sent for.</summary>
    public Dictionary<int, string> FileErrors { get; } = [];

    public DateTime? SavedAt => Report.Draft.LastModificationTime;

    public async Task<IActionResult> OnGetAsync(bool judge, CancellationToken cancellationToken)
    {
        try
        {
            var draft = await start.ExecuteAsync(Code, cancellationToken);
            _judged = judge;
            await ShowAsync(draft, cancellationToken);
            return Page();
        }
        catch (BusinessException refusal)
        {
            TempData.SetToast(refusals.Text(refusal));
            return Redirect($"/items/{Uri.EscapeDataString(Code)}");
        }
    }

    public async Task<IActionResult> OnPostAsync(string? action, CancellationToken cancellationToken)
    {
        var draft = await SaveAsync(cancellationToken);
        if (Request.Form.IsRowAction()) return await AgainAsync(draft, cancellationToken);
        if (action?.StartsWith(RemoveFile, StringComparison.Ordinal) == true && Guid.TryParse(action.AsSpan(RemoveFile.Length), out var file))
        {
            await removal.ExecuteAsync(draft.Id, file, cancellationToken);
            return Redirect($"/apply/{Code}#materials");
        }

        if (HeldChoice.Read(action) is { } choice)
        {
            await takes.ToDraftAsync(draft.Id, choice, cancellationToken);
            return Redirect($"/apply/{Code}#materials");
        }

        await TakeFilesAsync(draft, cancellationToken);
        _judged = action == "check";
        await ShowAsync(draft, cancellationToken);
        if (FileErrors.Count > 0 || (_judged && !Report.IsComplete)) return Page();
        if (_judged) return Redirect($"/apply/{Code}/check");
        TempData.SetToast(localizer["Apply:Saved"]);
        return Redirect($"/apply/{Code}");
    }

    /// <summary>Called by the script while the applicant types.</summary>
    public async Task<IActionResult> OnPostAutosaveAsync(CancellationToken cancellationToken)
    {
        var draft = await SaveAsync(cancellationToken);
        Response.Headers["X-Draft-Version"] = draft.EntityVersion.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new NoContentResult();
    }

    public async Task RedisplayAsync() => await ShowAsync(await own.GetAsync(Id, HttpContext.RequestAborted), HttpContext.RequestAborted, keepTyped: true);

    private Task<Application> SaveAsync(CancellationToken cancellationToken) =>
        save.ExecuteAsync(Id, fields => FormFields.Read(fields, Request.Form), Version, cancellationToken);

    private async Task<IActionResult> AgainAsync(Application draft, CancellationToken cancellationToken)
    {
        await ShowAsync(draft, cancellationToken);
        return Page();
    }

    private async Task TakeFilesAsync(Application draft, CancellationToken cancellationToken)
    {
        foreach (var file in Request.Form.Files)
        {
            if (!file.Name.StartsWith(MaterialRow.FieldPrefix, StringComparison.Ordinal) || !int.TryParse(file.Name.AsSpan(MaterialRow.FieldPrefix.Length), out var material)) continue;
            if (file.FileName.Length == 0) continue;
            try
            {
                await using var content = file.OpenReadStream();
                await attach.ToDraftAsync(draft.Id, material, file.FileName, content, cancellationToken);
            }
            catch (BusinessException refusal)
            {
                FileErrors[material] = refusals.Text(refusal);
                ModelState.AddModelError(file.Name, FileErrors[material]);
            }
        }
    }

    private async Task ShowAsync(Application draft, CancellationToken cancellationToken, bool keepTyped = false)
    {
        Applicant = await applicants.GetAsync(cancellationToken);
        Report = await check.ExecuteAsync(draft, cancellationToken);
        Before = await plan.ExecuteAsync([draft.ItemCode], cancellationToken);
        var fields = Report.Item.Fields;
        var values = keepTyped ? FormFields.Read(fields, Request.Form) : FormText.Read(fields, draft.FormJson);
        Fields = FormFields.Show(fields, values, _judged ? Report.Form : Report.Form.Unjudged());
        if (_judged)
        {
            foreach (var slot in Report.Materials.Where(m => m.IsMissing && !FileErrors.ContainsKey(m.Guide.Number)))
                ModelState.AddModelError(MaterialRow.NameOf(slot.Guide.Number), filing["Material:Missing", slot.Guide.Material.Name]);
        }
        (Id, Version) = (draft.Id, draft.EntityVersion);
        ModelState.Remove(nameof(Version));
    }
}
