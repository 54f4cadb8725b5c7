using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.SystemAdmin.Departments;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Departments;

/// <summary>部门与岗位. Who administers one department comes to it at once.</summary>
internal sealed class IndexModel(ListDepartments list) : PageModel
{
    public IReadOnlyList<DepartmentLine> Departments { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Departments = await list.ExecuteAsync(cancellationToken);
        return Departments is [var only] ? LocalRedirect($"/admin/departments/{only.Code}") : Page();
    }
}
