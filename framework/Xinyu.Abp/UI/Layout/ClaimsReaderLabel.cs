using System.Security.Claims;
using Xinyu.Abp.Security.Claims;

namespace Xinyu.Abp.UI.Layout;

/// <summary>Without the approval domain there is only what the claims say.</summary>
internal sealed class ClaimsReaderLabel : IReaderLabel
{
    public ValueTask<string> GetAsync(ClaimsPrincipal reader)
    {
        var name = reader.FindFirstValue(XinyuClaimTypes.Name) ?? reader.Identity?.Name ?? "";
        var department = reader.FindFirstValue(XinyuClaimTypes.Department);
        return ValueTask.FromResult(department is null ? name : $"{department} · {name}");
    }
}
