using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Forms;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Forms;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>Supplying what the notice asked for: in parts, or declared complete.</summary>
[RequestSizeLimit(Apply.IndexModel.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = Apply.IndexModel.MostBytes)]
internal sealed class SupplementModel(
    ReadSupplement reader, SupplyMaterials supply, RemoveMaterial removal, Refusals refusals, IStringLocalizer<PortalResource> localizer) : PageModel, IRedisplay
{
    private const string RemoveFile = "remove-file:";
    private FormReport _report = FormReport.Nothing;
    private bool _typed;

    [BindProperty(SupportsGet = true)]
    public string CaseNumber { get; set; } = "";

    public SupplementView Wanted { get; private set; } = null!;

    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    public Dictionary<int, string> FileErrors { get; } = [];

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(string? action, CancellationToken cancellationToken)
    {
        _typed = true;
        if (action?.StartsWith(RemoveFile, StringComparison.Ordinal) == true && Guid.TryParse(action.AsSpan(RemoveFile.Length), out var file))
        {
            Wanted = await reader.ExecuteAsync(CaseNumber, cancellationToken);
            await removal.ExecuteAsync(Wanted.Application.Id, file, cancellationToken);
            return RedirectToPage(new { CaseNumber });
        }

        if (HeldChoice.Read(action) is { } choice)
        {
            await supply.TakeHeldAsync(CaseNumber, choice, cancellationToken);
            return RedirectToPage(new { CaseNumber });
        }

        Wanted = await reader.ExecuteAsync(CaseNumber, cancellationToken);
        await TakeFilesAsync(cancellationToken);
        if (FileErrors.Count > 0 || Request.Form.IsRowAction()) return await AgainAsync();
        var named = Named();
        var corrections = named.Count == 0 ? null : FormFields.Read(named, Request.Form);
        _report = await supply.SendAsync(CaseNumber, corrections, action == "complete", cancellationToken);
        if (_report.Problems.Count > 0) return await AgainAsync();
        TempData.SetToast(localizer[action == "complete" ? "Supplement:Declared" : "Supplement:Sent"]);
        return Redirect($"/my/{CaseNumber}");
    }

    public async Task RedisplayAsync()
    {
        Wanted = await reader.ExecuteAsync(CaseNumber, HttpContext.RequestAborted);
        var named = Named();
        var values = _typed ? FormFields.Read(named, Request.Form) : FormText.Read(Wanted.Item.Fields, Wanted.Application.FormJson);
        Fields = FormFields.Show(named, values, _report);
    }

    private List<FieldDefinition> Named() => [.. Wanted.Item.Fields.Where(f => Wanted.Fields.Contains(f.Id)).Select(f => f with { VisibleWhen = null })];

    private async Task<IActionResult> AgainAsync()
    {
        await RedisplayAsync();
        return Page();
    }

    private async Task TakeFilesAsync(CancellationToken cancellationToken)
    {
        foreach (var file in Request.Form.Files)
        {
            if (!int.TryParse(file.Name.AsSpan(file.Name.IndexOf('-', StringComparison.Ordinal) + 1), out var material) || file.FileName.Length == 0) continue;
            try
            {
                await using var content = file.OpenReadStream();
                await supply.AttachAsync(CaseNumber, material, file.FileName, content, cancellationToken);
            }
            catch (BusinessException refusal)
            {
                FileErrors[material] = refusals.Text(refusal);
                ModelState.AddModelError(file.Name, FileErrors[material]);
            }
        }
    }
}
