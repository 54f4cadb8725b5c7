using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Hosting;
using Xinyu.Abp.UI.Forms;

namespace Xinyu.Abp.Areas.Dev.Pages;

/// <summary>Every component with example data, for those who write pages. There is no such page outside Development.</summary>
[AllowAnonymous]
internal sealed class ComponentsModel(IHostEnvironment environment) : PageModel
{
    /// <summary>portal, office or wall.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Look { get; set; }

    [BindProperty]
    public SampleInput Input { get; set; } = new();

    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    public string Layout => Look switch
    {
        "office" => "_Office",
        "wall" => "_Wall",
        _ => "_Portal"
    };

    public IActionResult OnGet()
    {
        Fields = SampleForm.Fields();
        return Shown();
    }

    public IActionResult OnPost()
    {
        Fields = [.. SampleForm.Fields().Select(field => field.WithPosted(Request.Form))];
        return Shown();
    }

    private IActionResult Shown() => environment.IsDevelopment() ? Page() : NotFound();
}
