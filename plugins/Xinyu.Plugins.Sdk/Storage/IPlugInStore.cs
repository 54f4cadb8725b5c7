namespace Xinyu.Plugins.Storage;

/// <summary>
/// A small key-value store of the plug-in's own, shared by all its versions. A write is durable when the task ends and
/// does not wait for the case's transaction: keep facts here that stay true whatever becomes of the case.
/// </summary>
public interface IPlugInStore
{
    Task<string?> GetAsync(string key, CancellationToken cancellationToken);

    /// <param name="key">At most 200 characters.</param>
    /// <param name="value">At most 64 KiB.</param>
    Task SetAsync(string key, string value, CancellationToken cancellationToken);

    Task RemoveAsync(string key, CancellationToken cancellationToken);

    Task<IReadOnlyList<string>> KeysAsync(string prefix, CancellationToken cancellationToken);
}
