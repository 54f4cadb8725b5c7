using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>What one page says to the next would need a cookie; a plug-in has its own store for that.</summary>
internal sealed class NoTempData : ITempDataProvider
{
    public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>();

    public void SaveTempData(HttpContext context, IDictionary<string, object> values)
    {
    }
}
