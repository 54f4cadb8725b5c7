using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Payments;

internal sealed class PaymentInbox(XinyuDbContext db) : IPaymentInbox
{
    private const int MaxPage = 200;

    public async Task<PagedResultDto<PaymentSummary>> GetListAsync(PaymentListInput input, CancellationToken cancellationToken = default)
    {
        var matching = InSight();
        if (input.Filter?.Trim() is { Length: > 0 } text)
        {
            var digits = text.Replace(" ", "", StringComparison.Ordinal);
            matching = matching.Where(x => x.Fee.NoticeNumber == digits || x.Fee.ReceiptNumber == text || x.Case.CaseNumber == text || x.Case.ApplicantName.Contains(text));
        }
        if (!string.IsNullOrEmpty(input.DepartmentCode)) matching = matching.Where(x => x.Fee.DepartmentCode == input.DepartmentCode);
        if (input.Paid is { } paid) matching = matching.Where(x => (x.Fee.PaidOn != null) == paid);
        var total = await matching.CountAsync(cancellationToken);
        var page = await matching.OrderBy(x => x.Fee.PaidOn != null).ThenBy(x => x.Fee.NotifiedOn).ThenBy(x => x.Fee.Id)
            .Skip(Math.Max(0, input.SkipCount)).Take(Math.Clamp(input.MaxResultCount, 1, MaxPage)).ToListAsync(cancellationToken);
        return new(total, page.ConvertAll(Summary));
    }

    /// <summary>The notified fees that these numbers name, as far as they are in sight.</summary>
    public async Task<IReadOnlyList<PaymentSummary>> FindAsync(IEnumerable<ReportedPayment> payments, CancellationToken cancellationToken)
    {
        var numbers = payments.Select(p => PaymentNoticeNumber.TryParse(p.NoticeNumber, out var number) ? number.Value : null).OfType<string>().Distinct().ToList();
        return (await InSight().Where(x => numbers.Contains(x.Fee.NoticeNumber!)).ToListAsync(cancellationToken)).ConvertAll(Summary);
    }

    // a fee hangs on its case, whose filter by department holds here too
    private IQueryable<NotifiedCaseFee> InSight() => db.Set<CaseFee>().AsNoTracking().Where(f => f.NoticeNumber != null)
        .Join(db.Set<Case>(), f => f.CaseId, c => c.Id, (f, c) => new NotifiedCaseFee { Fee = f, Case = c });

    private static PaymentSummary Summary(NotifiedCaseFee x) => new(
        x.Fee.Id, x.Fee.NoticeNumber!, x.Fee.Name, x.Fee.Amount, x.Fee.NotifiedOn!.Value, x.Case.Id, x.Case.CaseNumber, x.Case.ItemName, x.Case.ApplicantName,
        x.Fee.DepartmentCode, x.Fee.PaidOn, x.Fee.Way, x.Fee.ReceiptNumber);

    private sealed class NotifiedCaseFee
    {
        public required CaseFee Fee { get; init; }

        public required Case Case { get; init; }
    }
}
