using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.Identity;

/// <summary>A key of the ring that protects cookies and secrets; in the database, because every host needs the same ring.</summary>
[DisableAuditing]
internal sealed class DataProtectionKey : Entity<Guid>
{
    private DataProtectionKey()
    {
    }

    public DataProtectionKey(Guid id, string name, string xml)
        : base(id)
    {
        Name = name;
        Xml = xml;
    }

    public string Name { get; private set; } = string.Empty;

    public string Xml { get; private set; } = string.Empty;
}
