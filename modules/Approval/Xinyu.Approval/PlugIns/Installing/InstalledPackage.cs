using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.PlugIns.Installing;

/// <summary>
/// An uploaded package: who brought it in, who took it out. The row outlives the files, so that a version number is never
/// given to other content, not even after a removal.
/// </summary>
internal sealed class InstalledPackage : Entity<Guid>
{
    private InstalledPackage() { }

    public InstalledPackage(Guid id, string plugInId, string version, string department, string contentHash, string? by, DateTime at)
        : base(id) => (PlugInId, Version, Department, ContentHash, InstalledBy, InstalledAt) = (plugInId, version, department, contentHash, by, at);

    public string PlugInId { get; private set; } = "";
    public string Version { get; private set; } = "";
    public string Department { get; private set; } = "";
    public string ContentHash { get; private set; } = "";
    public string? InstalledBy { get; private set; }
    public DateTime InstalledAt { get; private set; }
    public string? RemovedBy { get; private set; }
    public DateTime? RemovedAt { get; private set; }

    public void Remove(string? by, DateTime at) => (RemovedBy, RemovedAt) = (by, at);
}
