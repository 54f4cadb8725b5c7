using Xinyu.Plugins.Cases;

namespace Xinyu.Plugins.Checks;

/// <summary>
/// Checks that need nothing but the snapshot and the parameters: one method for each rule, listed by <see cref="Check"/>.
/// A rule that looks something up implements <see cref="IItemChecks"/> itself.
/// </summary>
public abstract class ItemRules : IItemChecks
{
    /// <summary>The rules' findings in the order to be shown; null where a rule has nothing to say about this case.</summary>
    protected abstract IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot);

    public Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([.. Check(stage, snapshot).OfType<Finding>()]);
}
