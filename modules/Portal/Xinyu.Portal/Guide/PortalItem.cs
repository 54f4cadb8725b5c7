using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Guide;

/// <summary>
/// One version of an item as the portal knows it. Older versions stay: applications are pinned to the one they were
/// submitted with. Only the newest is offered, and only while it is open.
/// </summary>
internal sealed class PortalItem : Entity<Guid>
{
    private PortalItem()
    {
    }

    public PortalItem(Guid id, PublishedItem published, DateTime publishedAt) : base(id)
    {
        Code = published.Definition.Code;
        DepartmentCode = published.Definition.DepartmentCode;
        ItemVersion = published.Version;
        DefinitionJson = StoredJson.Write(published.Definition);
        (Open, OpenChangedAt) = (published.Open, publishedAt);
        IsCurrent = true;
    }

    public string Code { get; private set; } = "";

    public string DepartmentCode { get; private set; } = "";

    public int ItemVersion { get; private set; }

    public bool IsCurrent { get; private set; }

    public bool Open { get; private set; }

    public DateTime OpenChangedAt { get; private set; }

    public string DefinitionJson { get; private set; } = "";

    public void Supersede() => IsCurrent = false;

    /// <summary>Events may overtake each other: an older one changes nothing.</summary>
    public bool SetOpen(bool open, DateTime at)
    {
        if (at < OpenChangedAt || open == Open) return false;
        (Open, OpenChangedAt) = (open, at);
        return true;
    }
}
