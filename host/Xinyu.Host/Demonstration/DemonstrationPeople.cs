using Xinyu.Abp.Identity;
using Xinyu.Approval.Posts;

namespace Xinyu.Host.Demonstration;

/// <summary>The accounts of the README's table 演示账号: one of each role, and the four posts of each pilot department.</summary>
internal sealed record DemonstrationPerson(string UserName, string Name, string Role, string? Department, string? Post);

internal static class DemonstrationPeople
{
    public const string Password = "Demo-2026-xinyu";

    public static readonly string[] PilotDepartments = ["HB", "FG", "GT", "JS", "GH", "JT", "WH", "WS", "GS"];

    public static IEnumerable<DemonstrationPerson> All(Func<string, string, bool> hasPost)
    {
        yield return new("admin", "系统管理员", XinyuRoles.SystemAdmin, null, null);
        yield return new("supervisor", "监察员", XinyuRoles.Supervisor, null, null);
        yield return new("supervisor2", "监察员（复核）", XinyuRoles.Supervisor, null, null);
        yield return new("government", "市政府负责人", XinyuRoles.GovernmentLeader, null, null);
        yield return new("complaints", "投诉受理员", XinyuRoles.ComplaintOfficer, null, null);
        foreach (var department in PilotDepartments)
        {
            var prefix = department.ToLowerInvariant();
            yield return new($"{prefix}-admin", "部门管理员", XinyuRoles.DepartmentAdmin, department, null);
            yield return new($"{prefix}-window", "窗口受理员", XinyuRoles.Window, department, PostCodes.Window);
            yield return new($"{prefix}-handler", "承办人", XinyuRoles.Handler, department, PostCodes.Handler);
            yield return new($"{prefix}-reviewer", "审核人", XinyuRoles.Reviewer, department, PostCodes.Reviewer);
            yield return new($"{prefix}-leader", "审批人", XinyuRoles.Leader, department, PostCodes.Leader);
            if (hasPost(department, PostCodes.Inspector)) yield return new($"{prefix}-inspector", "核查人", XinyuRoles.Handler, department, PostCodes.Inspector);
            if (hasPost(department, PostCodes.Finance)) yield return new($"{prefix}-finance", "收费员", XinyuRoles.Handler, department, PostCodes.Finance);
        }
    }
}
