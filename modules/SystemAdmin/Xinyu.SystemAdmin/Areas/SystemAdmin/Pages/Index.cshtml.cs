using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.UI.Navigation;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages;

/// <summary>Goes to the first page of the administration that the reader may open.</summary>
internal sealed class IndexModel(IMenuManager menus) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var office = await menus.GetAsync(XinyuMenus.Office);
        var first = office.Items.SelectMany(g => g.Items).FirstOrDefault(i => i.Name.StartsWith("SystemAdmin.", StringComparison.Ordinal));
        return LocalRedirect(first?.Url ?? "/");
    }
}
