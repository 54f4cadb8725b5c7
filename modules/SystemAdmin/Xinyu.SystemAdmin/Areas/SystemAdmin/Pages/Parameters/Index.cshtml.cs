using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.SystemAdmin.Parameters;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Parameters;

/// <summary>参数: the plug-ins whose numbers and tables the reader may set.</summary>
internal sealed class IndexModel(PlugInParameters parameters) : PageModel
{
    public IReadOnlyList<ParameterOwner> Owners { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Owners = await parameters.ListAsync(cancellationToken);
}
