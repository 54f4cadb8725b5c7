namespace Xinyu.Approval;

/// <summary>Permission names of the shared approval domain.</summary>
public static class ApprovalPermissions
{
    public const string GroupName = "Approval";
    /// <summary>See cases of the own departments.</summary>
    public const string Cases = GroupName + ".Cases";
    /// <summary>See the cases of all departments (supervision).</summary>
    public const string AllCases = GroupName + ".AllCases";
    /// <summary>Lengthen the joint clock of a bundle: the head of the government alone (art. 42(2)).</summary>
    public const string ExtendBundle = GroupName + ".ExtendBundle";
    public const string Catalogue = GroupName + ".Catalogue";
    public const string Rollout = GroupName + ".Rollout";
    public const string Posts = GroupName + ".Posts";
    public const string Calendar = GroupName + ".Calendar";
    public const string PlugIns = GroupName + ".PlugIns";
}
