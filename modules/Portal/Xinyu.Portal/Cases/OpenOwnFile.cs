using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Printing;
using Xinyu.Approval;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Cases;

/// <summary>Opens a 文书 or an uploaded file for the one whose case it is.</summary>
internal sealed class OpenOwnFile(XinyuDbContext db, OwnApplications own, IBlobContainer<DocumentBlobs> documents, IBlobContainer<MaterialBlobs> materials, IDocumentPrinter printer)
{
    public async Task<OwnFile> DocumentAsync(string caseNumber, Guid documentId, CancellationToken cancellationToken)
    {
        var document = await FindAsync(caseNumber, documentId, cancellationToken);
        return new(await OpenAsync(document, cancellationToken), $"{document.Title} {document.Number}.html", "text/html; charset=utf-8");
    }

    /// <summary>The same sheet as PDF, printed at the first download.</summary>
    public async Task<OwnFile> PdfAsync(string caseNumber, Guid documentId, CancellationToken cancellationToken)
    {
        var document = await FindAsync(caseNumber, documentId, cancellationToken);
        var pdf = await printer.OpenPdfAsync(document.Sha256, () => OpenAsync(document, cancellationToken), cancellationToken);
        return new(pdf, $"{document.Title} {document.Number}.pdf", "application/pdf");
    }

    private async Task<PortalDocument> FindAsync(string caseNumber, Guid documentId, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        return await db.Set<PortalDocument>().AsNoTracking()
            .FirstOrDefaultAsync(d => d.Id == documentId && d.CaseNumber == application.CaseNumber, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(PortalDocument), documentId);
    }

    private async Task<Stream> OpenAsync(PortalDocument document, CancellationToken cancellationToken) =>
        await documents.GetOrNullAsync(document.Sha256, cancellationToken) ?? throw new EntityNotFoundException(typeof(PortalDocument), document.Id);

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
