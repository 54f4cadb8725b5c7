using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.UI.Components;
using Xinyu.SystemAdmin.Audit;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Audit;

/// <summary>操作日志: who changed what, when and from where.</summary>
internal sealed class IndexModel(AuditReader reader, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "user")]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    // not "area": that name is the route's
    [BindProperty(SupportsGet = true, Name = "from-area")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "url")]
    public string? Address { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Entity { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? EntityId { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<AuditLine> Found { get; private set; } = new();

    public IEnumerable<Option> Areas => AuditArea.All.Select(a => new Option(a, localizer[$"Audit:Area:{a}"]));

    public IEnumerable<Option> Entities => reader.EntityTypes().Select(t => new Option(t, NameOf(t))).OrderBy(o => o.Text, StringComparer.CurrentCulture);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Found = await reader.ListAsync(
        new AuditQuery(Who, From, To, Place, Address, Entity, EntityId),
        new PagedResultRequestDto { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);

    public string NameOf(string typeFullName) => localizer.EntityName(typeFullName);
}
