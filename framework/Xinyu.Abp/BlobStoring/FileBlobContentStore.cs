using System.Security.Cryptography;
using Xinyu.Abp.Data;

namespace Xinyu.Abp.BlobStoring;

/// <summary>Contents as files under the data path, written beside, synced and then renamed, so that a file is whole or absent.</summary>
internal sealed class FileBlobContentStore(AppDataPath dataPath, TimeProvider time) : IBlobContentStore
{
    private readonly string _root = dataPath.Folder("blobs");

    public async Task<BlobContent> WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        var temporary = Path.Combine(dataPath.Folder("blobs", "tmp"), RandomNumberGenerator.GetHexString(32, lowercase: true));
        try
        {
            var content = await CopyAsync(stream, temporary, cancellationToken);
            var path = PathOf(content.Sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(temporary, path, overwrite: true); // the same bytes, and young again
            File.SetLastWriteTimeUtc(path, time.GetUtcNow().UtcDateTime);
            return content;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        var path = PathOf(sha256);
        return Task.FromResult<Stream?>(File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, useAsync: true)
            : null);
    }

    public Task<IReadOnlyList<string>> ListUntouchedAsync(DateTime since, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
            .Where(f => File.GetLastWriteTimeUtc(f) < since)
            .Select(f => Path.GetFileName(f))]);

    public Task DeleteAsync(string sha256, CancellationToken cancellationToken)
    {
        File.Delete(PathOf(sha256));
        File.Delete(Path.Combine(_root, "tmp", sha256)); // a write that a crash interrupted
        return Task.CompletedTask;
    }

    private static async Task<BlobContent> CopyAsync(Stream stream, string path, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, useAsync: true);
        var buffer = new byte[81920];
        long length = 0;
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0; length += read)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        file.Flush(flushToDisk: true);
        return new BlobContent(Convert.ToHexStringLower(hash.GetHashAndReset()), length);
    }

    private string PathOf(string sha256) => Path.Combine(_root, sha256[..2], sha256);
}
