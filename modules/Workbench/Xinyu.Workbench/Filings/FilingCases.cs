using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Printing;
using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Filings;

/// <summary>What became of filings. A department reads its own as an applicant does; the window reads its paper cases as the official it is.</summary>
internal sealed class FilingCases(OurFilings ours, IFiledCases filed, ICaseInbox inbox, ICaseIntake intake, IDocumentPrinter printer)
{
    public async Task<PagedResultDto<FilingEntry>> ListAsync(string channel, int skip, int count, CancellationToken cancellationToken)
    {
        var all = ours.Query(channel).AsNoTracking();
        var total = await all.CountAsync(cancellationToken);
        // drafts wait for somebody here and come first
        var rows = await all.OrderBy(f => f.SubmittedAt != null).ThenByDescending(f => f.CreationTime).Skip(Math.Max(0, skip)).Take(Math.Clamp(count, 1, 100))
            .ToListAsync(cancellationToken);
        var numbers = rows.Where(f => f.IsSubmitted).Select(f => f.CaseNumber!).ToList();
        var summaries = channel == CaseChannels.Workbench
            ? await filed.GetSummariesAsync(numbers, cancellationToken)
            : await PaperAsync(numbers, cancellationToken);
        return new(total, [.. rows.Select(f => new FilingEntry(
            f.Id, f.ItemCode, f.ItemName, f.Title, f.FiledFrom, f.DepartmentCode, f.CaseNumber, f.LastModificationTime ?? f.CreationTime, f.SubmittedAt,
            f.IsSubmitted ? summaries.GetValueOrDefault(f.CaseNumber!) : null))]);
    }

    public async Task<CaseDetail> GetAsync(Filing filing, CancellationToken cancellationToken) =>
        filing.IsPaper ? await inbox.GetAsync(await PaperIdAsync(filing, cancellationToken), cancellationToken) : await filed.GetAsync(Number(filing), cancellationToken);

    public async Task<CaseFile> OpenAsync(Filing filing, string sha256, CancellationToken cancellationToken) =>
        (filing.IsPaper
            ? await inbox.OpenFileAsync(await PaperIdAsync(filing, cancellationToken), sha256, cancellationToken)
            : await filed.OpenFileAsync(Number(filing), sha256, cancellationToken))
        ?? throw new EntityNotFoundException(typeof(CaseFile), sha256);

    public async Task<(DocumentDto Document, CaseFile Sheet)> DocumentAsync(Filing filing, Guid documentId, CancellationToken cancellationToken)
    {
        var document = (await GetAsync(filing, cancellationToken)).Documents.FirstOrDefault(d => d.Id == documentId)
            ?? throw new EntityNotFoundException(typeof(DocumentDto), documentId);
        return (document, await OpenAsync(filing, document.Sha256, cancellationToken));
    }

    public async Task<(Stream Content, string FileName)> PdfAsync(Filing filing, Guid documentId, CancellationToken cancellationToken)
    {
        var (document, sheet) = await DocumentAsync(filing, documentId, cancellationToken);
        return (await printer.OpenPdfAsync(document.Sha256, () => Task.FromResult(sheet.Content), cancellationToken), $"{document.Title} {document.Number}.pdf");
    }

    public async Task WithdrawAsync(Guid id, string reason, CancellationToken cancellationToken)
    {
        var filing = await ours.GetAsync(id, cancellationToken);
        await intake.WithdrawAsync(Number(filing), reason, cancellationToken);
    }

    public async Task<Guid> PaperIdAsync(Filing filing, CancellationToken cancellationToken) =>
        await inbox.FindIdAsync(Number(filing), cancellationToken) ?? throw new EntityNotFoundException(typeof(CaseDetail), filing.Id);

    /// <summary>A draft is no case yet.</summary>
    private static string Number(Filing filing) => filing.CaseNumber ?? throw new EntityNotFoundException(typeof(CaseDetail), filing.Id);

    private async Task<IReadOnlyDictionary<string, CaseSummary>> PaperAsync(IEnumerable<string> numbers, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, CaseSummary>();
        foreach (var number in numbers)
            if ((await inbox.GetListAsync(new() { Tab = CaseTab.All, Filter = number, MaxResultCount = 1 }, cancellationToken)).Items is [var summary, ..]) found[number] = summary;
        return found;
    }
}

/// <param name="Case">Null for a draft.</param>
internal sealed record FilingEntry(
    Guid Id, string ItemCode, string ItemName, string Title, string FiledFrom, string DepartmentCode, string? CaseNumber, DateTime ChangedAt, DateTime? SubmittedAt,
    CaseSummary? Case);
