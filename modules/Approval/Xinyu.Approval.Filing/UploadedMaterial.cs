using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Materials;

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
        (HeldCase, HeldDepartment, HeldOn) = (file.Held?.CaseNumber, file.Held?.DepartmentName, file.Held?.CheckedOn);
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

    /// <summary>The earlier case it was taken over from. A row of its own, naming the content: it stays when that case's go.</summary>
    public string? HeldCase { get; private set; }

    public string? HeldDepartment { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public HeldOrigin? Held => HeldCase is { } number ? new(number, HeldDepartment!, HeldOn!.Value) : null;

    public void Send(DateTime now) => SentAt = now;

    public SuppliedMaterial ToSupplied(string source = MaterialSource.Applicant) =>
        new(Material, MaterialName, FileName, ContentType, Size, Sha256, Held is null ? source : MaterialSource.AnotherDepartment) { Held = Held };
}

/// <summary>A file that passed the checks and is stored.</summary>
internal sealed record UploadedFile(string FileName, string ContentType, long Size, string Sha256)
{
    /// <summary>The earlier case it was taken over from.</summary>
    public HeldOrigin? Held { get; init; }
}
