namespace Xinyu.Approval;

/// <summary>Permission names of the shared approval domain.</summary>
public static class ApprovalPermissions
{
    public const string GroupName = "Approval";
    /// <summary>See cases of the own departments.</summary>
    public const string Cases = GroupName + ".Cases";
    /// <summary>See the cases of all departments (supervision).</summary>
    public const string AllCases = GroupName + ".AllCases";
    public const string Catalogue = GroupName + ".Catalogue";
    public const string Rollout = GroupName + ".Rollout";
    public const string Posts = GroupName + ".Posts";
    public const string Calendar = GroupName + ".Calendar";
    public const string PlugIns = GroupName + ".PlugIns";
}
