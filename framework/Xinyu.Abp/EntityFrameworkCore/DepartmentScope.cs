using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>
/// Which departments' cases the current scope may see. In a request that follows from the signed-in user's
/// <c>department</c> and <c>role</c> claims and cannot be widened; in the background nothing is visible
/// until the work says what it needs: <c>using (db.DepartmentScope.All())</c>.
/// </summary>
public sealed class DepartmentScope(
    IServiceProvider scope, IHttpContextAccessor http, IOptions<DepartmentScopeOptions> options)
{
    public const string FilterName = "Department";

    private static readonly Visible None = new(false, []);
    private static readonly Visible Everything = new(true, []);
    private Visible? _lifted;
    private (ClaimsPrincipal Principal, Visible Visible)? _ofUser;

    public bool IsAll => Current.IsAll;

    public IReadOnlyList<string> Codes => Current.Codes;

    private Visible Current => _lifted ?? (IsRequest ? OfUser(http.HttpContext!.User) : None);

    private bool IsRequest => http.HttpContext is { } context && ReferenceEquals(context.RequestServices, scope);

    /// <summary>Every department, for background work only.</summary>
    public IDisposable All() => Lift(Everything);

    /// <summary>The departments on whose behalf background work is done.</summary>
    public IDisposable Of(params string[] codes) => Lift(new Visible(false, codes));

    private Lifted Lift(Visible visible)
    {
        if (IsRequest)
            throw new AbpException("请求不能放宽部门范围。 A request cannot widen its department scope.");
        var before = _lifted;
        _lifted = visible;
        return new Lifted(this, before);
    }

    private Visible OfUser(ClaimsPrincipal user)
    {
        if (_ofUser is { } known && ReferenceEquals(known.Principal, user))
            return known.Visible;
        var roles = user.FindAll("role").Concat(user.FindAll(ClaimTypes.Role)).Select(c => c.Value);
        var visible = roles.Any(options.Value.RolesSeeingAll.Contains)
            ? Everything
            : new Visible(false, [.. user.FindAll("department").Select(c => c.Value).Distinct()]);
        _ofUser = (user, visible);
        return visible;
    }

    private sealed record Visible(bool IsAll, IReadOnlyList<string> Codes);

    private sealed class Lifted(DepartmentScope owner, Visible? before) : IDisposable
    {
        public void Dispose() => owner._lifted = before;
    }
}
