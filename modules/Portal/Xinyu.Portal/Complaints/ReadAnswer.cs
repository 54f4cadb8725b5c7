using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Portal.Complaints;

/// <summary>What became of a complaint, for the one who holds its token.</summary>
internal sealed class ReadAnswer(XinyuDbContext db)
{
    public async Task<ComplaintAnswer> ExecuteAsync(string? token, CancellationToken cancellationToken)
    {
        var hash = ComplaintToken.HashOfTyped(token) ?? throw new BusinessException(PortalErrors.TokenUnknown);
        var complaint = await db.Set<PortalComplaint>().AsNoTracking().FirstOrDefaultAsync(c => c.TokenHash == hash, cancellationToken)
            ?? throw new BusinessException(PortalErrors.TokenUnknown);
        return new(
            complaint.Kind, complaint.CaseNumber, complaint.DepartmentCode, complaint.Subject, complaint.Text, complaint.FiledAt, complaint.State, complaint.ChangedAt,
            complaint.Answer, complaint.AnsweredAt, complaint.Outcome);
    }
}

internal sealed record ComplaintAnswer(
    string Kind, string? CaseNumber, string? DepartmentCode, string Subject, string Text, DateTime FiledAt, string State, DateTime ChangedAt, string? Answer, DateTime? AnsweredAt,
    string? Outcome);
