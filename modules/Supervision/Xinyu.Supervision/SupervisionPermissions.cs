namespace Xinyu.Supervision;

internal static class SupervisionPermissions
{
    public const string GroupName = "Supervision";

    /// <summary>See the board, the running cases and their traces.</summary>
    public const string Default = GroupName;

    /// <summary>Send, urge, withdraw cards and decide appeals.</summary>
    public const string Cards = GroupName + ".Cards";

    public const string Ledger = GroupName + ".Ledger";

    public const string Rules = GroupName + ".Rules";

    public static readonly string[] All = [Default, Cards, Ledger, Rules];
}
