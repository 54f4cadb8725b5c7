namespace Xinyu.Abp.BlobStoring;

/// <summary>
/// Named contents of one kind. Content is on disk and synced when <see cref="SaveAsync"/> returns; its name belongs
/// to the current unit of work and exists once that is saved. Content without a name is collected after a day.
/// </summary>
public interface IBlobContainer
{
    Task SaveAsync(
        string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default);

    Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default);

    Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default);

    Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default);

    Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);
}

#pragma warning disable CA1040 // the type parameter is the container's identity
public interface IBlobContainer<TContainer> : IBlobContainer
    where TContainer : class;
#pragma warning restore CA1040
