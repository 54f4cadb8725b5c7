using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Items;
using Xinyu.Approval.Materials;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Filing;

/// <summary>What is still missing or wrong before a draft can be submitted: the form's own rules and the demanded materials.</summary>
internal sealed class CheckDraft(GuideShelf shelf, OwnApplications own, HeldFiles held, FormCheck forms)
{
    /// <param name="offers">Whether what may be taken over is looked up too; who submits has chosen already.</param>
    public async Task<DraftReport> ExecuteAsync(Application draft, CancellationToken cancellationToken, bool offers = true)
    {
        var book = await shelf.GetAsync(cancellationToken);
        var item = book.Find(draft.ItemCode) ?? throw new EntityNotFoundException(typeof(ItemDefinition), draft.ItemCode);
        var definition = await shelf.DefinitionAsync(draft.ItemCode, draft.ItemVersion, cancellationToken);
        var files = await own.MaterialsAsync(draft.Id, cancellationToken);
        var found = draft.IsSubmitted || !offers ? new Dictionary<int, HeldMaterial>() : await held.OfAsync(definition, cancellationToken);
        var slots = definition.Materials
            .Select((m, i) => MaterialSlot.Of(MaterialGuide.Of(i, m, book), [.. files.Where(f => f.Material == i)], found.GetValueOrDefault(i))).ToList();
        return new(draft, item, definition, slots, forms.Judge(definition.Fields, FormText.Read(definition.Fields, draft.FormJson)));
    }
}

/// <summary>One material of the item with what was uploaded for it.</summary>
/// <param name="Held">What may be taken over instead; null when nothing is held, or it was taken.</param>
internal sealed record MaterialSlot(MaterialGuide Guide, IReadOnlyList<ApplicationMaterial> Files, HeldOffer? Held)
{
    public static MaterialSlot Of(MaterialGuide guide, IReadOnlyList<ApplicationMaterial> files, HeldMaterial? held) => new(guide, files, HeldOffers.ToApplicant(held, files));

    /// <summary>Another department's result is never demanded: the office looks it up, a copy only helps.</summary>
    public bool IsMissing => Guide.Demanded && Files.Count == 0;

    public MaterialRow ToRow() =>
        new(Guide.Number, Guide.Material, Guide.Result is { } result ? new(result.Name, result.DepartmentName) : null, Files) { Held = Held };
}

internal sealed record DraftReport(Application Draft, GuideItem Current, ItemDefinition Item, IReadOnlyList<MaterialSlot> Materials, FormReport Form)
{
    public bool IsComplete => Form.Problems.Count == 0 && !Materials.Any(m => m.IsMissing);
}
