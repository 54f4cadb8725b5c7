namespace Xinyu.Approval.Cases;

/// <summary>How an application came in.</summary>
public static class CaseChannels
{
    /// <summary>Online, by the applicant.</summary>
    public const string Portal = "portal";

    /// <summary>On paper, entered by the window for a walk-in applicant.</summary>
    public const string Counter = "counter";

    /// <summary>An internal item, filed by another department.</summary>
    public const string Workbench = "workbench";
}
