namespace Xinyu.Approval.PlugIns;

/// <summary>
/// Brings uploaded plug-in packages in and out. A refusal is a BusinessException with a PlugIn: code, and then nothing has
/// changed, on disk or in memory.
/// </summary>
public interface IPlugInInstallation
{
    /// <summary>The most bytes that a package may have.</summary>
    long MostBytes { get; }

    /// <summary>Checks the package whole, keeps it, and for a new version of a loaded plug-in starts it at once.</summary>
    /// <param name="package">The .xyplugin file.</param>
    Task<PlugInInstalled> InstallAsync(byte[] package, CancellationToken cancellationToken);

    /// <summary>How many running cases are pinned to the version; it stays until there are none.</summary>
    Task<int> CountRunningCasesAsync(string plugInId, string version, CancellationToken cancellationToken);

    Task RemoveAsync(string plugInId, string version, CancellationToken cancellationToken);
}
