namespace Xinyu.Abp.EntityFrameworkCore;

public sealed class DepartmentScopeOptions
{
    /// <summary>Roles that watch or administer the whole city.</summary>
    public ISet<string> RolesSeeingAll { get; } = new HashSet<string> { "supervisor", "system-admin", "government-leader" };
}
