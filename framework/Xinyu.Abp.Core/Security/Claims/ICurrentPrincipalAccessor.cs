using System.Security.Claims;

namespace Xinyu.Abp.Security.Claims;

/// <summary>The principal on whose behalf the current code runs; background work sets it with <see cref="Change"/>.</summary>
public interface ICurrentPrincipalAccessor
{
    ClaimsPrincipal Principal { get; }

    IDisposable Change(ClaimsPrincipal principal);
}
