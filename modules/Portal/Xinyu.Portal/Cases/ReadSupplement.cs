using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Cases;

/// <summary>What a supplement notice asked for, what is there already, and what is still to be sent.</summary>
internal sealed class ReadSupplement(XinyuDbContext db, OwnApplications own, GuideShelf shelf, HeldFiles held)
{
    public async Task<SupplementView> ExecuteAsync(string caseNumber, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        var mirror = await db.Set<MirroredCase>().AsNoTracking().FirstOrDefaultAsync(c => c.CaseNumber == caseNumber, cancellationToken);
        if (!CaseRules.CanSupplement(mirror)) throw new BusinessException(PortalErrors.NoSupplementOpen);
        var item = await shelf.DefinitionAsync(application.ItemCode, application.ItemVersion, cancellationToken);
        var files = (await own.MaterialsAsync(application.Id, cancellationToken)).FindAll(m => m.IsSupplement);
        var book = await shelf.GetAsync(cancellationToken);
        var offers = await held.OfAsync(item, cancellationToken);
        var wanted = mirror!.Defects.Where(d => d.Material is not null).Select(d => d.Material!.Value).ToHashSet();
        // a defect of the whole application may be put right by any material, so all are offered then
        var slots = item.Materials.Select((m, i) => MaterialSlot.Of(MaterialGuide.Of(i, m, book), files.FindAll(f => f.Material == i), offers.GetValueOrDefault(i)))
            .Where(s => wanted.Count == 0 || wanted.Contains(s.Guide.Number)).ToList();
        return new(application, item, mirror.Defects, mirror.SupplementUntil, slots);
    }
}

internal sealed record SupplementView(
    Application Application, ItemDefinition Item, IReadOnlyList<Defect> Defects, DateOnly? Until, IReadOnlyList<MaterialSlot> Materials)
{
    /// <summary>Ids of the fields that the notice names.</summary>
    public IReadOnlySet<string> Fields => Defects.Select(d => d.FieldId).OfType<string>().ToHashSet();
}
