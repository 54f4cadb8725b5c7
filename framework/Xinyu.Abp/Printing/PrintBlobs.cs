using Xinyu.Abp.BlobStoring;

namespace Xinyu.Abp.Printing;

/// <summary>PDFs that were made already. Names are the lower-case sha256 of the HTML.</summary>
[BlobContainerName("prints")]
internal sealed class PrintBlobs;
