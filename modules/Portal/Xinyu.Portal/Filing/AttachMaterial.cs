using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Filing;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Filing;

/// <summary>Adds a file to a draft, or to a supplement while one is asked for.</summary>
internal sealed class AttachMaterial(XinyuDbContext db, OwnApplications own, GuideShelf shelf, FileIntake intake, IGuidGenerator guids, IClock clock)
{
    public const int MostFilesPerMaterial = 10;

    public async Task<ApplicationMaterial> ToDraftAsync(Guid id, int material, string? fileName, Stream content, CancellationToken cancellationToken)
    {
        var draft = await own.GetAsync(id, cancellationToken);
        if (draft.IsSubmitted) throw new BusinessException(PortalErrors.AlreadySubmitted).WithData("number", draft.CaseNumber!);
        return await AddAsync(draft, material, fileName, content, supplement: false, cancellationToken);
    }

    public async Task<ApplicationMaterial> AddAsync(
        Application application, int material, string? fileName, Stream content, bool supplement, CancellationToken cancellationToken)
    {
        var item = await shelf.DefinitionAsync(application.ItemCode, application.ItemVersion, cancellationToken);
        if (material < 0 || material >= item.Materials.Count) throw new BusinessException(FilingErrors.UnknownMaterial).WithData("material", material);
        var present = await own.MaterialsAsync(application.Id, cancellationToken);
        if (present.Count(m => m.Material == material && m.SentAt is null) >= MostFilesPerMaterial)
            throw new BusinessException(FilingErrors.TooManyFiles).WithData("most", MostFilesPerMaterial);
        var file = await intake.TakeAsync(fileName, content, cancellationToken);
        if (present.Find(m => m.Material == material && m.Sha256 == file.Sha256 && m.IsSupplement == supplement) is { } same) return same; // sent twice
        var added = new ApplicationMaterial(guids.Create(), application.Id, material, item.Materials[material].Name, file, clock.Now, supplement);
        db.Set<ApplicationMaterial>().Add(added);
        await db.SaveChangesAsync(cancellationToken);
        return added;
    }
}
