using Xinyu.Plugins.Cases;

namespace Xinyu.Plugins.Fees;

/// <summary>
/// Computes what the item's fee standard asks for. A fee that is not in the standard raises a red card, so each line
/// names its basis.
/// </summary>
public interface IFeeFormula
{
    Task<IReadOnlyList<FeeLine>> ComputeAsync(CaseSnapshot snapshot, CancellationToken cancellationToken);
}
