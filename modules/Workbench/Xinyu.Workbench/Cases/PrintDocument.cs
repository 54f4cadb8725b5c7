using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Printing;
using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Cases;

/// <summary>A 文书 of a visible case as PDF, from the very sheet that Approval stored.</summary>
internal sealed class PrintDocument(ICaseInbox inbox, IDocumentPrinter printer)
{
    public async Task<(Stream Content, string FileName)> ExecuteAsync(Guid caseId, Guid documentId, CancellationToken cancellationToken)
    {
        var detail = await inbox.GetAsync(caseId, cancellationToken);
        var document = detail.Documents.FirstOrDefault(d => d.Id == documentId) ?? throw Missing();
        var pdf = await printer.OpenPdfAsync(
            document.Sha256, async () => (await inbox.OpenFileAsync(caseId, document.Sha256, cancellationToken) ?? throw Missing()).Content, cancellationToken);
        return (pdf, $"{document.Title} {document.Number}.pdf");

        EntityNotFoundException Missing() => new(typeof(DocumentDto), documentId);
    }
}
