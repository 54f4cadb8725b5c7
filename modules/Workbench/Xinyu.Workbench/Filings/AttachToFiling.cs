using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Items;

namespace Xinyu.Workbench.Filings;

/// <summary>Adds files to a filing and takes back what was not handed in.</summary>
internal sealed class AttachToFiling(
    XinyuDbContext db, OurFilings ours, IItemCatalogue catalogue, FileIntake intake, IGuidGenerator guids, IClock clock, IStringLocalizer<WorkbenchResource> localizer)
{
    public const int MostFilesPerMaterial = 10;

    /// <param name="material">Position in the item's list, or <see cref="FilingMaterial.Proof"/> for the scanned receipt of paper.</param>
    public async Task<FilingMaterial> ToDraftAsync(Guid id, int material, string? fileName, Stream content, CancellationToken cancellationToken)
    {
        var filing = await ours.GetAsync(id, cancellationToken);
        filing.MustBeDraft();
        return await AddAsync(filing, material, fileName, content, supplement: false, cancellationToken);
    }

    public async Task<FilingMaterial> AddAsync(Filing filing, int material, string? fileName, Stream content, bool supplement, CancellationToken cancellationToken)
    {
        var item = (await catalogue.GetAsync(filing.ItemCode, filing.ItemVersion, cancellationToken)).Definition;
        var proof = material == FilingMaterial.Proof && filing.IsPaper && !supplement;
        if (!proof && (material < 0 || material >= item.Materials.Count)) throw new BusinessException(FilingErrors.UnknownMaterial).WithData("material", material);
        var present = await ours.MaterialsAsync(filing.Id, cancellationToken);
        if (present.Count(m => m.Material == material && m.SentAt is null) >= MostFilesPerMaterial)
            throw new BusinessException(FilingErrors.TooManyFiles).WithData("most", MostFilesPerMaterial);
        var file = await intake.TakeAsync(fileName, content, cancellationToken);
        if (present.Find(m => m.Material == material && m.Sha256 == file.Sha256 && m.IsSupplement == supplement) is { } same) return same; // sent twice
        if (proof) db.Set<FilingMaterial>().RemoveRange(present.Where(m => m.Material == FilingMaterial.Proof)); // one receipt, the last scan
        var name = proof ? localizer["Paper:Proof"].Value : item.Materials[material].Name;
        var added = new FilingMaterial(guids.Create(), filing.Id, material, name, file, clock.Now, supplement);
        db.Set<FilingMaterial>().Add(added);
        await db.SaveChangesAsync(cancellationToken);
        return added;
    }

    public async Task RemoveAsync(Guid id, Guid materialId, CancellationToken cancellationToken)
    {
        var filing = await ours.GetAsync(id, cancellationToken);
        var material = (await ours.MaterialsAsync(filing.Id, cancellationToken)).Find(m => m.Id == materialId)
            ?? throw new EntityNotFoundException(typeof(FilingMaterial), materialId);
        if (material.SentAt is not null) throw new BusinessException(FilingErrors.FileSent);
        db.Set<FilingMaterial>().Remove(material);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task RemoveDraftAsync(Guid id, CancellationToken cancellationToken)
    {
        var filing = await ours.GetAsync(id, cancellationToken);
        filing.MustBeDraft();
        db.Set<FilingMaterial>().RemoveRange(await ours.MaterialsAsync(id, cancellationToken));
        db.Set<Filing>().Remove(filing);
        await db.SaveChangesAsync(cancellationToken);
    }
}
