using Xinyu.Abp.BlobStoring;

namespace Xinyu.Approval;

/// <summary>Uploaded materials. Names are the lower-case sha256 of the content.</summary>
[BlobContainerName("materials")]
public sealed class MaterialBlobs;

/// <summary>Rendered 文书 as HTML. Names are the lower-case sha256 of the content.</summary>
[BlobContainerName("documents")]
public sealed class DocumentBlobs;
