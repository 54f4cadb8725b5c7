using Xinyu.Abp.Security.Claims;

namespace Xinyu.Abp.Users;

public static class DepartmentUserExtensions
{
    /// <summary>The codes of the departments the user works for.</summary>
    public static IReadOnlyList<string> GetDepartments(this ICurrentUser currentUser)
    {
        ArgumentNullException.ThrowIfNull(currentUser);
        return [.. currentUser.FindClaims(XinyuClaimTypes.Department).Select(c => c.Value).Distinct()];
    }
}
