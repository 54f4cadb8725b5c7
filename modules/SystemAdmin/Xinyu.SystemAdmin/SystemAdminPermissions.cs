namespace Xinyu.SystemAdmin;

internal static class SystemAdminPermissions
{
    public const string GroupName = "SystemAdmin";

    /// <summary>Enter the administration.</summary>
    public const string Default = GroupName;

    /// <summary>Administer every department; without it only the own ones.</summary>
    public const string AllDepartments = GroupName + ".AllDepartments";

    public const string Phases = GroupName + ".Phases";

    public const string PlugIns = GroupName + ".PlugIns";

    public const string PlugInParameters = GroupName + ".PlugInParameters";

    public const string Organisation = GroupName + ".Organisation";

    public const string Users = GroupName + ".Users";

    public const string Items = GroupName + ".Items";

    public const string Flows = GroupName + ".Flows";

    public const string Templates = GroupName + ".Templates";

    public const string Calendar = GroupName + ".Calendar";

    public const string Audit = GroupName + ".Audit";

    public const string Events = GroupName + ".Events";

    public static readonly string[] All =
        [Default, AllDepartments, Phases, PlugIns, PlugInParameters, Organisation, Users, Items, Flows, Templates, Calendar, Audit, Events];

    /// <summary>What an administrator of one department has, within that department.</summary>
    public static readonly string[] OfOneDepartment = [Default, PlugInParameters, Organisation, Users];
}
