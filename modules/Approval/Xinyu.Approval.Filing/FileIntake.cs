using System.Security.Cryptography;
using Xinyu.Abp;
using Xinyu.Abp.BlobStoring;
using Xinyu.Approval;

namespace Xinyu.Approval.Filing;

/// <summary>Checks a sent file and stores it. The refusal says what is wrong and how to put it right.</summary>
internal sealed class FileIntake(IBlobContainer<MaterialBlobs> blobs)
{
    public const long MaxBytes = 20 * 1024 * 1024;

    /// <param name="content">Seekable.</param>
    public async Task<UploadedFile> TakeAsync(string? sentName, Stream content, CancellationToken cancellationToken)
    {
        if (content.Length == 0) throw Refusal(FilingErrors.FileEmpty, sentName);
        if (content.Length > MaxBytes) throw Refusal(FilingErrors.FileTooLarge, sentName).WithData("size", Megabytes(content.Length));
        var sniffed = await FileSniffer.SniffAsync(content, cancellationToken);
        if (sniffed.Foreign == "macros") throw Refusal(FilingErrors.FileWithMacros, sentName);
        var extension = Path.GetExtension(sentName ?? "").ToLowerInvariant();
        var claimed = FileKind.All.FirstOrDefault(k => k.Extensions.Contains(extension));
        if (sniffed.Kind is not { } kind)
        {
            throw claimed is null
                ? Refusal($"{FilingErrors.FileTypeNotTaken}:{sniffed.Foreign}", sentName).WithData("extension", extension)
                : Refusal($"{FilingErrors.FileDisguised}:{sniffed.Foreign}", sentName).WithData("extension", extension);
        }

        if (claimed != kind)
            throw Refusal(FilingErrors.FileDisguised, sentName).WithData("extension", extension.Length == 0 ? "—" : extension).WithData("kind", kind.Name);

        content.Position = 0;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        content.Position = 0;
        // the name is the content: a second upload of the same file is the same blob
        if (!await blobs.ExistsAsync(sha256, cancellationToken)) await blobs.SaveAsync(sha256, content, cancellationToken: cancellationToken);
        return new(FileNames.Clean(sentName, kind), kind.ContentType, content.Length, sha256);
    }

    private static BusinessException Refusal(string code, string? sentName) =>
        new BusinessException(code).WithData("file", Path.GetFileName((sentName ?? "").Replace('\\', '/')));

    private static string Megabytes(long bytes) => (bytes / 1024m / 1024m).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
