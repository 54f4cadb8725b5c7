using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Hosting;

namespace Xinyu.Abp.Areas.Dev.Pages;

/// <summary>An example 文书 in the print layout.</summary>
[AllowAnonymous]
internal sealed class SheetModel(IHostEnvironment environment) : PageModel
{
    public IActionResult OnGet() => environment.IsDevelopment() ? Page() : NotFound();
}
