using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Cases;

internal static class CaseHeading
{
    /// <summary>What tells this case from others of the same item: its project, where the form names one.</summary>
    public static string Heading(this CaseSummary summary) => summary.Title.Length > 0 ? summary.Title : summary.ItemName;
}
