namespace Xinyu.Plugins.Department;

public enum PastCaseOutcome
{
    Running,
    Granted,
    Refused,

    /// <summary>Ended without a decision: not accepted, withdrawn, lapsed.</summary>
    Ended,
}
