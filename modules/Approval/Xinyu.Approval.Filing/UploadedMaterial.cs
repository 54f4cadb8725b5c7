using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Filing;

/// <summary>One uploaded file of an application. Its content lies in the blob container "materials" under its sha256; each module keeps its own table of them.</summary>
internal abstract class UploadedMaterial : Entity<Guid>
{
    protected UploadedMaterial()
    {
    }

    protected UploadedMaterial(Guid id, int material, string materialName, UploadedFile file, DateTime now, bool supplement) : base(id)
    {
        (Material, MaterialName, UploadedAt, IsSupplement) = (material, materialName, now, supplement);
        (FileName, ContentType, Size, Sha256) = (file.FileName, file.ContentType, file.Size, file.Sha256);
    }

    /// <summary>Position in the item version's list, from 0.</summary>
    public int Material { get; private set; }

    public string MaterialName { get; private set; } = "";

    public string FileName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public long Size { get; private set; }

    public string Sha256 { get; private set; } = "";

    public DateTime UploadedAt { get; private set; }

    /// <summary>Uploaded after a supplement notice.</summary>
    public bool IsSupplement { get; private set; }

    /// <summary>When the office was told of it; a file that was sent cannot be taken back.</summary>
    public DateTime? SentAt { get; private set; }

    public void Send(DateTime now) => SentAt = now;

    public SuppliedMaterial ToSupplied(string source = "applicant") => new(Material, MaterialName, FileName, ContentType, Size, Sha256, source);
}

/// <summary>A file that passed the checks and is stored.</summary>
internal sealed record UploadedFile(string FileName, string ContentType, long Size, string Sha256);
