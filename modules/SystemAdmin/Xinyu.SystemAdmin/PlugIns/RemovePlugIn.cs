using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.PlugIns;

namespace Xinyu.SystemAdmin.PlugIns;

/// <summary>Takes out an uploaded version that no running case needs any more.</summary>
internal sealed class RemovePlugIn(IPlugInCatalogue catalogue, IPlugInInstallation installation)
{
    public async Task<RemovablePlugIn> ReadAsync(string id, string version, CancellationToken cancellationToken)
    {
        var entry = catalogue.List().FirstOrDefault(p => p.Id == id && p.Version == version)
            ?? throw new EntityNotFoundException(typeof(PlugInEntry), $"{id}@{version}");
        return new(entry, await installation.CountRunningCasesAsync(id, version, cancellationToken));
    }

    public Task ExecuteAsync(string id, string version, CancellationToken cancellationToken) =>
        installation.RemoveAsync(id, version, cancellationToken);
}

/// <param name="RunningCases">Pinned to it; while there are some it stays.</param>
internal sealed record RemovablePlugIn(PlugInEntry Entry, int RunningCases);
