using System.Security.Claims;

namespace Xinyu.Abp.UI.Layout;

/// <summary>
/// How the layouts name the one who is signed in. Officials are named by post, never by person; which posts there are
/// is the approval domain's matter, so a module may replace this service.
/// </summary>
public interface IReaderLabel
{
    /// <summary>环保局 · 开发监督科承办岗 for an official, the name for an applicant.</summary>
    ValueTask<string> GetAsync(ClaimsPrincipal reader);
}
