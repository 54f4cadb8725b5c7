using Xinyu.Plugins.Cases;

namespace Xinyu.Plugins.Results;

/// <summary>
/// How long an item's result holds, where that depends on the case: by grade, by size, or for the days applied for. Asked when
/// the result is issued; the host sets the dates. Without an answer the catalogue's years hold.
/// </summary>
public interface IResultValidity
{
    /// <returns>Null for the item's own years.</returns>
    Task<ValidityTerm?> TermAsync(CaseSnapshot snapshot, CancellationToken cancellationToken);
}
