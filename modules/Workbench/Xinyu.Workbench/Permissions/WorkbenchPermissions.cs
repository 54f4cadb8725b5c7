namespace Xinyu.Workbench.Permissions;

/// <summary>
/// What a role may try on the workbench. Whether the act is lawful, Approval decides by the post the official holds
/// at that moment; a permission alone never makes an act valid.
/// </summary>
internal static class WorkbenchPermissions
{
    public const string GroupName = "Workbench";

    /// <summary>See inbox and cases of the own departments.</summary>
    public const string Default = GroupName;

    /// <summary>受理, 不受理, 补正, 撤回 and what else the window does.</summary>
    public const string Accept = Default + ".Accept";

    /// <summary>承办: tasks of the handler, special procedures, site checks.</summary>
    public const string Handle = Default + ".Handle";

    /// <summary>审核: tasks of the reviewer.</summary>
    public const string Review = Default + ".Review";

    /// <summary>批准: tasks of the leader, extension.</summary>
    public const string Decide = Default + ".Decide";

    /// <summary>Correct the time tier, which window and handler may.</summary>
    public const string Tiers = Default + ".Tiers";

    /// <summary>Record that a listed fee was paid.</summary>
    public const string Fees = Default + ".Fees";

    /// <summary>File internal items for the own department and follow them.</summary>
    public const string File = Default + ".File";

    /// <summary>Enter paper applications of walk-in applicants.</summary>
    public const string Counter = Default + ".Counter";

    /// <summary>变更, 撤回, 撤销, 注销: what becomes of a licence is a power of its own.</summary>
    public const string Licences = Default + ".Licences";

    public static readonly IReadOnlyList<string> All = [Default, Accept, Handle, Review, Decide, Tiers, Fees, File, Counter, Licences];
}
