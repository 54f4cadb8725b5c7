using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Cases;

/// <summary>Opens a 文书 or an uploaded file for the one whose case it is.</summary>
internal sealed class OpenOwnFile(XinyuDbContext db, OwnApplications own, IBlobContainer<DocumentBlobs> documents, IBlobContainer<MaterialBlobs> materials)
{
    public async Task<OwnFile> DocumentAsync(string caseNumber, Guid documentId, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        var document = await db.Set<PortalDocument>().AsNoTracking()
            .FirstOrDefaultAsync(d => d.Id == documentId && d.CaseNumber == application.CaseNumber, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(PortalDocument), documentId);
        var content = await documents.GetOrNullAsync(document.Sha256, cancellationToken) ?? throw new EntityNotFoundException(typeof(PortalDocument), documentId);
        return new(content, $"{document.Title} {document.Number}.html", "text/html; charset=utf-8");
    }

    public async Task<OwnFile> MaterialAsync(Guid applicationId, Guid materialId, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(applicationId, cancellationToken);
        var material = (await own.MaterialsAsync(application.Id, cancellationToken)).Find(m => m.Id == materialId)
            ?? throw new EntityNotFoundException(typeof(ApplicationMaterial), materialId);
        var content = await materials.GetOrNullAsync(material.Sha256, cancellationToken) ?? throw new EntityNotFoundException(typeof(ApplicationMaterial), materialId);
        return new(content, material.FileName, material.ContentType);
    }
}

internal sealed record OwnFile(Stream Content, string FileName, string ContentType);
