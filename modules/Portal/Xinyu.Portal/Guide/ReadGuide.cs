using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Items;

namespace Xinyu.Portal.Guide;

/// <summary>One item's guide: everything the policy wants known about it (事项梳理).</summary>
internal sealed class ReadGuide(GuideShelf shelf)
{
    /// <exception cref="EntityNotFoundException">There is no item with this code.</exception>
    public async Task<ItemGuide> ExecuteAsync(string code, CancellationToken cancellationToken)
    {
        var book = await shelf.GetAsync(cancellationToken);
        var item = book.Find(code) ?? throw new EntityNotFoundException(typeof(ItemDefinition), code);
        return new(
            item.Definition, item.Version, item.Open, item.CanApply, ItemListEntry.ReasonOf(item), item.Department,
            [.. item.Definition.Materials.Select((m, i) => MaterialGuide.Of(i, m, book))],
            [.. item.Definition.Predecessors.Select(p => RelatedItem.Of(p, book))],
            [.. book.SuccessorsOf(item.Code).Select(RelatedItem.Of)]);
    }
}

internal sealed record ItemGuide(
    ItemDefinition Item, int Version, bool Open, bool CanApply, string? NotOpenReason, DepartmentDefinition Department,
    IReadOnlyList<MaterialGuide> Materials, IReadOnlyList<RelatedItem> Predecessors, IReadOnlyList<RelatedItem> Successors);

/// <param name="Result">
/// The item whose result this material is. The office looks it up in the licence register; a copy helps but is never demanded.
/// </param>
internal sealed record MaterialGuide(int Number, MaterialDefinition Material, RelatedItem? Result)
{
    public bool Demanded => Material.Required && Result is null;

    public static MaterialGuide Of(int number, MaterialDefinition material, GuideBook book) =>
        new(number, material, book.Find(material.IssuedBy) is { } item ? RelatedItem.Of(item) : null);
}

internal sealed record RelatedItem(string Code, string Name, string? DepartmentName)
{
    public static RelatedItem Of(GuideItem item) => new(item.Code, item.Headline.Name, item.Department.ShortName);

    public static RelatedItem Of(string code, GuideBook book) => book.Find(code) is { } item ? Of(item) : new(code, code, null);
}
