using Xinyu.Approval.Filing;

namespace Xinyu.Portal.Filing;

/// <summary>A file that an applicant uploaded.</summary>
internal sealed class ApplicationMaterial : UploadedMaterial
{
    private ApplicationMaterial()
    {
    }

    public ApplicationMaterial(Guid id, Guid applicationId, int material, string materialName, UploadedFile file, DateTime now, bool supplement)
        : base(id, material, materialName, file, now, supplement) => ApplicationId = applicationId;

    public Guid ApplicationId { get; private set; }
}
