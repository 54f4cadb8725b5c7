using Xinyu.Abp.Auditing;

namespace Xinyu.Abp.BlobStoring;

/// <summary>A content kept in the database, for several hosts without a common disk.</summary>
[DisableAuditing]
internal sealed class StoredBlobContent(string sha256, byte[] bytes, DateTime touchedTime)
{
    public string Sha256 { get; private set; } = sha256;

    public byte[] Bytes { get; private set; } = bytes;

    /// <summary>When somebody last stored this content; it is no orphan for a day from then.</summary>
    public DateTime TouchedTime { get; private set; } = touchedTime;
}
