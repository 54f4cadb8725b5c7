using System.ComponentModel.DataAnnotations;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Deadlines;

namespace Xinyu.Workbench.Bundles;

/// <summary>How long and why, with the state of the bundle that was seen.</summary>
internal sealed class ExtendBundleInput
{
    public const int ReasonLength = 2000;

    public int Version { get; set; }

    [Range(1, LegalLimits.JointExtensionDays)]
    public int Days { get; set; } = LegalLimits.JointExtensionDays;

    [MaxLength(ReasonLength)]
    public string? Reason { get; set; }

    public ExtendBundle On(Guid id) => new(id, Version, Days, Reason ?? "");
}
