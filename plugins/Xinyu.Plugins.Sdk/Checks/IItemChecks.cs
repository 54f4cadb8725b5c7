using Xinyu.Plugins.Cases;

namespace Xinyu.Plugins.Checks;

/// <summary>
/// The department's own rules for an item. The host calls them when an application is submitted, before acceptance
/// and before the decision, and shows the findings to the official, who decides.
/// The same snapshot and parameters must give the same findings.
/// </summary>
public interface IItemChecks
{
    Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken);
}
