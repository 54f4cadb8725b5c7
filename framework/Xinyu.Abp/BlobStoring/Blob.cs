using Xinyu.Abp.Auditing;

namespace Xinyu.Abp.BlobStoring;

/// <summary>The name of a content.</summary>
[DisableAuditing]
internal sealed class Blob(string container, string name) : IHasCreationTime
{
    public string Container { get; private set; } = container;

    public string Name { get; private set; } = name;

    public string Sha256 { get; private set; } = "";

    public long Length { get; private set; }

    public DateTime CreationTime { get; private set; }

    public void PointTo(BlobContent content)
    {
        Sha256 = content.Sha256;
        Length = content.Length;
    }
}
