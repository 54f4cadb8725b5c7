using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Portal.Cases;

namespace Xinyu.Portal.Results;

/// <summary>结果公开: decisions, the newest first, without the applicants (行政许可法 art. 40).</summary>
internal sealed class ListResults(XinyuDbContext db)
{
    public async Task<PagedResultDto<PublishedResult>> ExecuteAsync(ResultQuery query, CancellationToken cancellationToken)
    {
        var decided = db.Set<MirroredCase>().AsNoTracking().Where(c => c.DecidedAt != null);
        if (query.DepartmentCode?.Trim() is { Length: > 0 } department) decided = decided.Where(c => c.DepartmentCode == department);
        if (query.ItemCode?.Trim() is { Length: > 0 } item) decided = decided.Where(c => c.ItemCode == item);
        var total = await decided.CountAsync(cancellationToken);
        var page = await decided.OrderByDescending(c => c.DecidedAt).Skip(query.SkipCount).Take(query.MaxResultCount).ToListAsync(cancellationToken);
        var ids = page.ConvertAll(c => c.Id);
        var documents = await db.Set<PortalDocument>().AsNoTracking()
            .Where(d => ids.Contains(d.CaseId) && (d.Kind == "grant" || d.Kind == "refusal" || d.Kind == "internal-decision"))
            .Select(d => new { d.CaseId, d.Number }).ToListAsync(cancellationToken);
        var numbers = documents.GroupBy(d => d.CaseId).ToDictionary(g => g.Key, g => g.Last().Number);
        return new(total, [.. page.Select(c => new PublishedResult(
            numbers.GetValueOrDefault(c.Id), c.ItemCode, c.ItemName, c.DepartmentCode, c.DepartmentName, c.Outcome, c.ReceivedAt, c.DecidedAt!.Value))]);
    }
}

internal sealed class ResultQuery : PagedResultRequestDto
{
    public string? DepartmentCode { get; set; }

    public string? ItemCode { get; set; }
}

internal sealed record PublishedResult(
    string? DocumentNumber, string ItemCode, string ItemName, string DepartmentCode, string DepartmentName, CaseOutcome Outcome, DateTime ReceivedAt, DateTime DecidedAt);
