using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Plugins.Pages;

/// <summary>
/// The model of a page. Its constructor may ask for the SDK's services (parameters, store, look-up, clock), for the plug-in's
/// own and for <see cref="IPageTexts"/>; the host's are not there. The page gives a part of a page: the host puts its own
/// frame around it and shows markup without script, style, frames and handlers only.
/// </summary>
public abstract class PlugInPage : PageModel
{
    /// <summary>What was asked, and by whom.</summary>
    public PageCall Call => HttpContext.RequestServices.GetRequiredService<PageCall>();
}
