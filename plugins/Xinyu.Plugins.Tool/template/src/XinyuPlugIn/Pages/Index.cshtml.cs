using Microsoft.AspNetCore.Mvc;
using Xinyu.Plugins.Storage;

namespace XinyuPlugIn.Pages;

/// <summary>示例页面：记一句话。换成本部门的页面。</summary>
internal sealed class IndexModel(IPlugInStore store) : PlugInPage
{
    [BindProperty]
    public string Note { get; set; } = "";

    public string? Kept { get; private set; }

    public async Task OnGetAsync() => Kept = await store.GetAsync("note", HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync()
    {
        await store.SetAsync("note", $"{Call.User.Name}：{Note}", HttpContext.RequestAborted);
        return RedirectToPage();
    }
}
