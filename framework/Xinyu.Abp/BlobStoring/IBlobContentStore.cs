namespace Xinyu.Abp.BlobStoring;

/// <summary>Keeps contents by their hash: the same content is kept once.</summary>
internal interface IBlobContentStore
{
    /// <summary>Returns when the content is durable.</summary>
    Task<BlobContent> WriteAsync(Stream stream, CancellationToken cancellationToken);

    Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken);

    /// <summary>Contents that nobody has stored since.</summary>
    Task<IReadOnlyList<string>> ListUntouchedAsync(DateTime since, CancellationToken cancellationToken);

    Task DeleteAsync(string sha256, CancellationToken cancellationToken);
}
