namespace Xinyu.Complaints;

internal static class ComplaintsPermissions
{
    public const string GroupName = "Complaints";

    /// <summary>Open the complaint office's pages; what is visible there depends on the others.</summary>
    public const string Default = GroupName;

    /// <summary>Read every complaint and the statistics.</summary>
    public const string Read = GroupName + ".Read";

    /// <summary>Accept, assign, review, close and reopen.</summary>
    public const string Handle = GroupName + ".Handle";

    /// <summary>Unseal who complained, with a reason that goes on record.</summary>
    public const string Identity = GroupName + ".Identity";

    /// <summary>Answer what is assigned to one's own department.</summary>
    public const string Answer = GroupName + ".Answer";

    public static readonly string[] All = [Default, Read, Handle, Identity, Answer];
}
