using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Forms;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Filing;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Filings;

/// <summary>Form and materials of a filing, in one page that saves whatever is sent and judges only when asked to.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
internal sealed class EditModel(
    OurFilings ours, SaveFiling save, CheckFiling check, AttachToFiling attach, TakeHeldForFiling takes, Refusals refusals, IStringLocalizer<WorkbenchResource> localizer,
    IStringLocalizer<FilingResource> forms) : PageModel, IRedisplay
{
    /// <summary>Some files at once; each alone may have 20 MB.</summary>
    public const long MostBytes = 10 * FileIntake.MaxBytes;

    private const string RemoveFile = "remove-file:";
    private bool _judged;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public PaperEntry Paper { get; set; } = new();

    public FilingReport Report { get; private set; } = null!;

    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    /// <summary>Why a file was not taken, by the material it was sent for.</summary>
    public Dictionary<int, string> FileErrors { get; } = [];

    public DateTime? SavedAt => Report.Filing.LastModificationTime;

    public string Earliest => Report.Paper!.Earliest.ToIsoDay();

    public IReadOnlyList<string> Steps => FilingSteps.Of(localizer);

    public MaterialRow ProofRow => new(
        FilingMaterial.Proof, new(localizer["Paper:Proof"], "original", 1, true, localizer["Paper:Proof:From"]), null, Report.Proof is { } proof ? [proof] : [])
    {
        Error = FileErrors.GetValueOrDefault(FilingMaterial.Proof),
    };

    public async Task<IActionResult> OnGetAsync(bool judge, CancellationToken cancellationToken)
    {
        var filing = await ours.GetAsync(Id, cancellationToken);
        if (filing.IsSubmitted) return Redirect(FilingUrls.Case(Id));
        _judged = judge;
        await ShowAsync(filing, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? action, CancellationToken cancellationToken)
    {
        if (action == "remove-draft")
        {
            var draft = await ours.GetAsync(Id, cancellationToken);
            await attach.RemoveDraftAsync(Id, cancellationToken);
            TempData.SetToast(localizer["Filing:Removed"]);
            return Redirect(FilingUrls.ListOf(draft));
        }

        var filing = await SaveAsync(cancellationToken);
        if (Request.Form.IsRowAction()) return await AgainAsync(filing, cancellationToken);
        if (action?.StartsWith(RemoveFile, StringComparison.Ordinal) == true && Guid.TryParse(action.AsSpan(RemoveFile.Length), out var file))
        {
            await attach.RemoveAsync(Id, file, cancellationToken);
            return Redirect(FilingUrls.Draft(Id) + "#materials");
        }

        if (HeldChoice.Read(action) is { } choice)
        {
            await takes.ToDraftAsync(Id, choice.Material, cancellationToken);
            return Redirect(FilingUrls.Draft(Id) + "#materials");
        }

        await TakeFilesAsync(cancellationToken);
        _judged = action == "check";
        await ShowAsync(filing, cancellationToken);
        if (FileErrors.Count > 0 || (_judged && !Report.IsComplete)) return Page();
        if (_judged) return Redirect(FilingUrls.Check(Id));
        TempData.SetToast(localizer["Filing:Saved"]);
        return Redirect(FilingUrls.Draft(Id));
    }

    /// <summary>Called by the script while the official types.</summary>
    public async Task<IActionResult> OnPostAutosaveAsync(CancellationToken cancellationToken)
    {
        var filing = await SaveAsync(cancellationToken);
        Response.Headers["X-Draft-Version"] = filing.EntityVersion.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new NoContentResult();
    }

    public async Task RedisplayAsync() => await ShowAsync(await ours.GetAsync(Id, HttpContext.RequestAborted), HttpContext.RequestAborted, keepTyped: true);

    private Task<Filing> SaveAsync(CancellationToken cancellationToken) =>
        save.ExecuteAsync(Id, fields => FormFields.Read(fields, Request.Form), Paper, Version, cancellationToken);

    private async Task<IActionResult> AgainAsync(Filing filing, CancellationToken cancellationToken)
    {
        await ShowAsync(filing, cancellationToken);
        return Page();
    }

    private async Task TakeFilesAsync(CancellationToken cancellationToken)
    {
        foreach (var (material, file) in PostedFiles.Of(Request.Form))
        {
            try
            {
                await using var content = file.OpenReadStream();
                await attach.ToDraftAsync(Id, material, file.FileName, content, cancellationToken);
            }
            catch (BusinessException refusal)
            {
                FileErrors[material] = refusals.Text(refusal);
                ModelState.AddModelError(file.Name, FileErrors[material]);
            }
        }
    }

    private async Task ShowAsync(Filing filing, CancellationToken cancellationToken, bool keepTyped = false)
    {
        Report = await check.ExecuteAsync(filing, cancellationToken);
        var fields = Report.Item.Fields;
        var values = keepTyped ? FormFields.Read(fields, Request.Form) : FormText.Read(fields, filing.FormJson);
        Fields = FormFields.Show(fields, values, _judged ? Report.Form : Report.Form.Unjudged());
        if (!keepTyped) Paper = filing.Paper;
        if (_judged) Judge();
        Version = filing.EntityVersion;
        ModelState.Remove(nameof(Version));
    }

    private void Judge()
    {
        foreach (var row in Report.Missing.Where(m => !FileErrors.ContainsKey(m.Number)))
            ModelState.AddModelError(row.FieldName, forms["Material:Missing", row.Material.Name]);
        foreach (var problem in Report.Paper?.Problems ?? [])
            ModelState.AddModelError(problem.Member == PaperReport.Proof ? MaterialRow.NameOf(FilingMaterial.Proof) : $"{nameof(Paper)}.{problem.Member}", problem.Text);
    }
}
