using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Forms;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Filing;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Filings;

/// <summary>Supplying what the notice asked for: in parts, or declared complete.</summary>
[RequestSizeLimit(EditModel.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = EditModel.MostBytes)]
internal sealed class SupplementModel(SupplyFiling supply, AttachToFiling attach, TakeHeldForFiling takes, Refusals refusals, IStringLocalizer<WorkbenchResource> localizer) : PageModel, IRedisplay
{
    private const string RemoveFile = "remove-file:";
    private FormReport _report = FormReport.Nothing;
    private bool _typed;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public WantedSupplement Wanted { get; private set; } = null!;

    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    public Dictionary<int, string> FileErrors { get; } = [];

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(string? action, CancellationToken cancellationToken)
    {
        _typed = true;
        Wanted = await supply.ReadAsync(Id, cancellationToken);
        if (action?.StartsWith(RemoveFile, StringComparison.Ordinal) == true && Guid.TryParse(action.AsSpan(RemoveFile.Length), out var file))
        {
            await attach.RemoveAsync(Id, file, cancellationToken);
            return Redirect(FilingUrls.Supplement(Id));
        }

        if (HeldChoice.Read(action) is { } choice)
        {
            await takes.ToSupplementAsync(Id, choice.Material, cancellationToken);
            return Redirect(FilingUrls.Supplement(Id));
        }

        await TakeFilesAsync(cancellationToken);
        if (FileErrors.Count > 0 || Request.Form.IsRowAction()) return await AgainAsync();
        var corrections = Wanted.Fields.Count == 0 ? null : FormFields.Read(Wanted.Fields, Request.Form);
        _report = await supply.SendAsync(Id, corrections, action == "complete", cancellationToken);
        if (_report.Problems.Count > 0) return await AgainAsync();
        TempData.SetToast(localizer[action == "complete" ? "Supplement:Declared" : "Supplement:Sent"]);
        return Redirect(FilingUrls.Case(Id));
    }

    public async Task RedisplayAsync()
    {
        Wanted = await supply.ReadAsync(Id, HttpContext.RequestAborted);
        var values = _typed ? FormFields.Read(Wanted.Fields, Request.Form) : FormText.Read(Wanted.Detail.Item.Fields, Wanted.Detail.FormJson);
        Fields = FormFields.Show(Wanted.Fields, values, _report);
    }

    private async Task<IActionResult> AgainAsync()
    {
        await RedisplayAsync();
        return Page();
    }

    private async Task TakeFilesAsync(CancellationToken cancellationToken)
    {
        foreach (var (material, file) in PostedFiles.Of(Request.Form))
        {
            try
            {
                await using var content = file.OpenReadStream();
                await supply.AttachAsync(Id, material, file.FileName, content, cancellationToken);
            }
            catch (BusinessException refusal)
            {
                FileErrors[material] = refusals.Text(refusal);
                ModelState.AddModelError(file.Name, FileErrors[material]);
            }
        }
    }
}
