using Xinyu.Abp;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Materials;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Filing;

/// <summary>
/// Takes over what an office holds instead of asking for it again. Nothing is opened by what the request names: the offer is made
/// anew for who is signed in, and the request only says that it means this one.
/// </summary>
internal sealed class TakeHeldMaterial(
    XinyuDbContext db, OwnApplications own, HeldFiles held, GuideShelf shelf, IBlobContainer<MaterialBlobs> blobs, IGuidGenerator guids, IClock clock)
{
    public async Task<IReadOnlyList<ApplicationMaterial>> ToDraftAsync(Guid id, HeldChoice choice, CancellationToken cancellationToken)
    {
        var draft = await own.GetAsync(id, cancellationToken);
        if (draft.IsSubmitted) throw new BusinessException(PortalErrors.AlreadySubmitted).WithData("number", draft.CaseNumber!);
        return await AddAsync(draft, choice, supplement: false, cancellationToken);
    }

    public async Task<IReadOnlyList<ApplicationMaterial>> AddAsync(Application application, HeldChoice choice, bool supplement, CancellationToken cancellationToken)
    {
        var item = await shelf.DefinitionAsync(application.ItemCode, application.ItemVersion, cancellationToken);
        if (choice.Material < 0 || choice.Material >= item.Materials.Count) throw new BusinessException(FilingErrors.UnknownMaterial).WithData("material", choice.Material);
        var name = item.Materials[choice.Material].Name;
        var offer = (await held.OfAsync(item, cancellationToken)).GetValueOrDefault(choice.Material);
        if (offer is null || offer.CaseNumber != choice.CaseNumber || !await IsThereAsync(offer, cancellationToken))
            throw new BusinessException(FilingErrors.HeldNotOffered).WithData("material", name);
        var present = await own.MaterialsAsync(application.Id, cancellationToken);
        if (present.Count(m => m.Material == choice.Material && m.SentAt is null) + offer.Files.Count > AttachMaterial.MostFilesPerMaterial)
            throw new BusinessException(FilingErrors.TooManyFiles).WithData("most", AttachMaterial.MostFilesPerMaterial);
        var taken = offer.Files
            .Where(f => !present.Exists(m => m.Material == choice.Material && m.Sha256 == f.Sha256 && m.IsSupplement == supplement)) // pressed twice
            .Select(f => new ApplicationMaterial(guids.Create(), application.Id, choice.Material, name, HeldOffers.FileOf(offer, f), clock.Now, supplement)).ToList();
        db.Set<ApplicationMaterial>().AddRange(taken);
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
