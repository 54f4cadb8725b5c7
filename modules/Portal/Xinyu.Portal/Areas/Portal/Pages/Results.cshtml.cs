using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Items;
using Xinyu.Portal.Guide;
using Xinyu.Portal.Results;

namespace Xinyu.Portal.Areas.Portal.Pages;

/// <summary>结果公开.</summary>
internal sealed class ResultsModel(ListResults results, GuideShelf shelf) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public string? DepartmentCode { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<PublishedResult> Found { get; private set; } = new();

    public IReadOnlyList<DepartmentDefinition> Departments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Departments = (await shelf.GetAsync(cancellationToken)).Departments;
        Found = await results.ExecuteAsync(
            new ResultQuery { DepartmentCode = DepartmentCode, SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
    }
}
