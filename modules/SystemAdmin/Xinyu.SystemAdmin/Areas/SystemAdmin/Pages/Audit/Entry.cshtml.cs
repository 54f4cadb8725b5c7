using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.SystemAdmin.Audit;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Audit;

/// <summary>One entry of the audit log with every changed value, before and after.</summary>
internal sealed class EntryModel(AuditReader reader, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    private const string Masked = "***";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public AuditEntry Entry { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Entry = await reader.GetAsync(Id, cancellationToken);

    public string NameOf(string typeFullName) => localizer.EntityName(typeFullName);

    public string Shown(string value) => value == Masked ? localizer["Audit:Masked"] : value;
}
