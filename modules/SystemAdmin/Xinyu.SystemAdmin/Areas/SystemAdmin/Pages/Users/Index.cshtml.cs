using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Identity;
using Xinyu.Abp.UI.Components;
using Xinyu.SystemAdmin.Users;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Users;

/// <summary>人员与权限.</summary>
internal sealed class IndexModel(ListOfficials list, OfficialTexts texts, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public OfficialState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public OfficialTexts Texts => texts;

    public PagedResultDto<OfficialLine> Found { get; private set; } = new();

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    public IEnumerable<Option> Roles => XinyuRoles.Officials.Select(r => new Option(r, texts.Role(r)));

    public IEnumerable<Option> States => Enum.GetValues<OfficialState>().Select(s => new Option(s.ToString(), localizer[$"UserState:{s}"]));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Departments = await texts.DepartmentOptionsAsync(cancellationToken);
        Found = await list.ExecuteAsync(
            new OfficialQuery(Filter, Department, Role, State),
            new PagedAndSortedResultRequestDto { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
    }
}
