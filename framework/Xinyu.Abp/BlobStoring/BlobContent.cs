namespace Xinyu.Abp.BlobStoring;

/// <param name="Sha256">Lower-case hexadecimal; the content's address.</param>
internal sealed record BlobContent(string Sha256, long Length);
