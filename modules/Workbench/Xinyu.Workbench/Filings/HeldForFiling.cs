using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Approval.Materials;

namespace Xinyu.Workbench.Filings;

/// <summary>
/// 不重复提交 at the counter and between departments: what is held of whoever applies. Of a walk-in applicant it is looked up only once
/// his number is right and his name typed, and both are those of the earlier case; his agent's number finds nothing.
/// </summary>
internal sealed class HeldForFiling(IHeldMaterials held, FilingApplicant applicants)
{
    private static readonly Dictionary<int, HeldMaterial> Nothing = [];

    /// <param name="paper">The applicant as judged, at the counter.</param>
    public async Task<IReadOnlyDictionary<int, HeldMaterial>> OfAsync(Filing filing, ItemDefinition item, Applicant? paper, CancellationToken cancellationToken)
    {
        if (filing.IsSubmitted) return Nothing;
        var applicant = filing.IsPaper ? paper : await applicants.OfAsync(filing.FiledFrom, cancellationToken);
        return applicant is { IdNumber.Length: > 0, Name.Length: > 0 } ? await held.OfAsync(applicant, item, cancellationToken) : Nothing;
    }

    public Task<IReadOnlyDictionary<int, HeldMaterial>> OfAsync(CaseDetail detail, CancellationToken cancellationToken) =>
        held.OfAsync(detail.Applicant, detail.Item, cancellationToken);
}
