using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Xinyu.Abp.Security.Claims;

internal sealed class CurrentPrincipalAccessor(IHttpContextAccessor http) : ICurrentPrincipalAccessor
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());
    private readonly AsyncLocal<ClaimsPrincipal?> _changed = new();

    /// <summary>On whose behalf background work said that it runs; never what a request left behind.</summary>
    public ClaimsPrincipal? Changed => _changed.Value;

    public ClaimsPrincipal Principal => _changed.Value ?? http.HttpContext?.User ?? Nobody;

    public IDisposable Change(ClaimsPrincipal principal)
    {
        var before = _changed.Value;
        _changed.Value = principal;
        return new Restore(this, before);
    }

    private sealed class Restore(CurrentPrincipalAccessor owner, ClaimsPrincipal? before) : IDisposable
    {
        public void Dispose() => owner._changed.Value = before;
    }
}
