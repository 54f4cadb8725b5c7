using Xinyu.Approval.Filing;

namespace Xinyu.Workbench.Filings;

/// <summary>A file that an official attached to a filing.</summary>
internal sealed class FilingMaterial : UploadedMaterial
{
    /// <summary>Stands for no material of the item: the scanned receipt that proves when the paper came in.</summary>
    public const int Proof = -1;

    private FilingMaterial()
    {
    }

    public FilingMaterial(Guid id, Guid filingId, int material, string materialName, UploadedFile file, DateTime now, bool supplement)
        : base(id, material, materialName, file, now, supplement) => FilingId = filingId;

    public Guid FilingId { get; private set; }
}
