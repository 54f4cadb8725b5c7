namespace Xinyu.Approval.Flows;

public static class FlowFileLimits
{
    /// <summary>2 MB: a hundred times the shipped flows, and read in a moment.</summary>
    public const int Bytes = 2 * 1024 * 1024;

    public const int KeyLength = 40;
}
