using Xinyu.Approval.Items;
using Xinyu.Approval.Materials;

namespace Xinyu.Approval.Cases;

/// <summary>
/// 不重复提交: what the city's offices hold of an applicant from his earlier cases. Personal data of somebody who need not be
/// present: a page shows of it only that a material is held, by which department and since when, until the applicant has it taken over.
/// </summary>
public interface IHeldMaterials
{
    /// <summary>By position of the material in the item's list; those that must be handed in anew are missing.</summary>
    /// <param name="applicant">Of the new application. Number and name must both be those of the earlier case; his agent's do not count.</param>
    Task<IReadOnlyDictionary<int, HeldMaterial>> OfAsync(Applicant applicant, ItemDefinition item, CancellationToken cancellationToken = default);
}
