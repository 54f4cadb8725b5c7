using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Items;

/// <summary>A published version of an item. Never changed: running cases are pinned to theirs.</summary>
internal sealed class ItemVersion : Entity<Guid>
{
    private ItemVersion() { }

    public ItemVersion(Guid id, string itemCode, int number, string definitionJson, string sha256, DateTime publishedAt)
        : base(id)
    {
        (ItemCode, Number, DefinitionJson, Sha256, PublishedAt) = (itemCode, number, definitionJson, sha256, publishedAt);
    }

    public string ItemCode { get; private set; } = "";
    public int Number { get; private set; }
    public string DefinitionJson { get; private set; } = "";
    public string Sha256 { get; private set; } = "";
    public DateTime PublishedAt { get; private set; }
}
