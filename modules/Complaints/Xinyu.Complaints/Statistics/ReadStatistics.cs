using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Validation;
using Xinyu.Approval.Calendar;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Statistics;

/// <summary>
/// Carried over + received = closed + open, for each department complained about and each period: counted over rounds, each
/// of which is opened once and closed at most once.
/// </summary>
internal sealed class ReadStatistics(XinyuDbContext db, IClock clock, IStringLocalizer<ComplaintsResource> localizer)
{
    /// <summary>Without dates, the month so far.</summary>
    public async Task<ComplaintStatistics> ExecuteAsync(DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var today = LegalDay.Of(clock.Now);
        var last = to ?? (from > today ? from.Value : today);
        var first = from ?? new DateOnly(last.Year, last.Month, 1);
        new InputProblems(localizer).When(last < first, nameof(to), "Validation:Period").Refuse();
        var (start, end) = (LegalDay.Start(first), LegalDay.Start(last.AddDays(1)));
        var balances = await db.Set<ComplaintRound>().Where(r => r.OpenedAt < end && (r.ClosedAt == null || r.ClosedAt >= start))
            .GroupBy(r => r.DepartmentCode).OrderBy(g => g.Key)
            .Select(g => new ComplaintBalance(
                g.Key,
                g.Count(r => r.OpenedAt < start),
                g.Count(r => r.OpenedAt >= start),
                g.Count(r => r.OpenedAt >= start && r.Level > 1),
                g.Count(r => r.ClosedAt < end),
                g.Count(r => r.ClosedAt == null || r.ClosedAt >= end),
                g.Count(r => r.ClosedAt < end && (r.Outcome == ComplaintOutcome.Substantiated || r.Outcome == ComplaintOutcome.PartlySubstantiated)),
                g.Count(r => r.ClosedAt < end && r.Outcome == ComplaintOutcome.NotSubstantiated),
                g.Count(r => r.ClosedAt < end && r.Outcome == ComplaintOutcome.Explained),
                g.Count(r => r.ClosedAt < end && r.Outcome == ComplaintOutcome.NotAccepted)))
            .ToListAsync(cancellationToken);
        var overdue = await db.Set<ComplaintSign>().CountAsync(s => s.StillHolds && s.Since >= start && s.Since < end, cancellationToken);
        return new(first, last, balances.Aggregate(ComplaintBalance.None, (sum, b) => sum.Plus(b)), balances, overdue);
    }
}

/// <param name="Overdue">Limits passed in the period.</param>
internal sealed record ComplaintStatistics(DateOnly From, DateOnly To, ComplaintBalance Total, IReadOnlyList<ComplaintBalance> Departments, int Overdue);

/// <param name="Received">Filed or reopened in the period.</param>
/// <param name="Reopened">Of them reopened.</param>
/// <param name="Closed">Ended in the period, whichever way.</param>
/// <param name="Substantiated">Wholly or partly.</param>
internal sealed record ComplaintBalance(
    string? DepartmentCode, int CarriedOver, int Received, int Reopened, int Closed, int Open, int Substantiated, int NotSubstantiated, int Explained, int NotAccepted)
{
    public static readonly ComplaintBalance None = new(null, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public ComplaintBalance Plus(ComplaintBalance other) => new(
        null, CarriedOver + other.CarriedOver, Received + other.Received, Reopened + other.Reopened, Closed + other.Closed, Open + other.Open,
        Substantiated + other.Substantiated, NotSubstantiated + other.NotSubstantiated, Explained + other.Explained, NotAccepted + other.NotAccepted);
}
