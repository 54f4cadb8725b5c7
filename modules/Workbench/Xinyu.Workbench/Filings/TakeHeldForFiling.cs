using Xinyu.Abp;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Items;
using Xinyu.Approval.Materials;

namespace Xinyu.Workbench.Filings;

/// <summary>Takes over what an office holds of the applicant. The request names a material alone; what it opens is looked up for this filing's applicant.</summary>
internal sealed class TakeHeldForFiling(
    XinyuDbContext db, OurFilings ours, IItemCatalogue catalogue, PaperCheck paper, HeldForFiling held, SupplyFiling supply, IBlobContainer<MaterialBlobs> blobs,
    IGuidGenerator guids, IClock clock)
{
    public async Task<IReadOnlyList<FilingMaterial>> ToDraftAsync(Guid id, int material, CancellationToken cancellationToken)
    {
        var filing = await ours.GetAsync(id, cancellationToken);
        filing.MustBeDraft();
        var item = (await catalogue.GetAsync(filing.ItemCode, filing.ItemVersion, cancellationToken)).Definition;
        var applicant = filing.IsPaper ? (await paper.JudgeAsync(filing.Paper, item, proved: true, null, cancellationToken)).Applicant : null;
        return await AddAsync(filing, item, material, await held.OfAsync(filing, item, applicant, cancellationToken), supplement: false, cancellationToken);
    }

    public async Task<IReadOnlyList<FilingMaterial>> ToSupplementAsync(Guid id, int material, CancellationToken cancellationToken)
    {
        var wanted = await supply.ReadAsync(id, cancellationToken);
        return await AddAsync(wanted.Filing, wanted.Detail.Item, material, await held.OfAsync(wanted.Detail, cancellationToken), supplement: true, cancellationToken);
    }

    private async Task<IReadOnlyList<FilingMaterial>> AddAsync(
        Filing filing, ItemDefinition item, int material, IReadOnlyDictionary<int, HeldMaterial> offers, bool supplement, CancellationToken cancellationToken)
    {
        if (material < 0 || material >= item.Materials.Count) throw new BusinessException(FilingErrors.UnknownMaterial).WithData("material", material);
        var name = item.Materials[material].Name;
        if (offers.GetValueOrDefault(material) is not { } offer || !await IsThereAsync(offer, cancellationToken))
            throw new BusinessException(FilingErrors.HeldNotOffered).WithData("material", name);
        var present = await ours.MaterialsAsync(filing.Id, cancellationToken);
        if (present.Count(m => m.Material == material && m.SentAt is null) + offer.Files.Count > AttachToFiling.MostFilesPerMaterial)
            throw new BusinessException(FilingErrors.TooManyFiles).WithData("most", AttachToFiling.MostFilesPerMaterial);
        var taken = offer.Files
            .Where(f => !present.Exists(m => m.Material == material && m.Sha256 == f.Sha256 && m.IsSupplement == supplement)) // pressed twice
            .Select(f => new FilingMaterial(guids.Create(), filing.Id, material, name, HeldOffers.FileOf(offer, f), clock.Now, supplement)).ToList();
        db.Set<FilingMaterial>().AddRange(taken);
        await db.SaveChangesAsync(cancellationToken);
        return taken;
    }

    private async Task<bool> IsThereAsync(HeldMaterial offer, CancellationToken cancellationToken)
    {
        foreach (var file in offer.Files)
            if (!await blobs.ExistsAsync(file.Sha256, cancellationToken)) return false;
        return true;
    }
}
