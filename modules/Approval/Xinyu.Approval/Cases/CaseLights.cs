using System.Linq.Expressions;

namespace Xinyu.Approval.Cases;

/// <summary>Deadline lights, in the database and in memory by the same rule: statute passed, promise passed, warning day reached.</summary>
internal static class CaseLights
{
    public static CaseLight Of(
        bool isOpen, DateOnly? promised, DateOnly? statutory, DateOnly? completeness, DateOnly? warn, DateOnly? stopped, DateOnly today)
    {
        if (!isOpen) return CaseLight.Done;
        if (statutory < today || completeness < today) return CaseLight.Red;
        if (promised < today) return CaseLight.Yellow;
        if (stopped is not null) return CaseLight.Stopped;
        return warn <= today || completeness == today ? CaseLight.Warning : CaseLight.Normal;
    }

    /// <summary>The light as its number, for grouping and sorting: the worst first.</summary>
    public static Expression<Func<Case, int>> Rank(DateOnly today) => c =>
        !c.IsOpen ? (int)CaseLight.Done
        : c.StatutoryDue < today || c.CompletenessDue < today ? (int)CaseLight.Red
        : c.PromisedDue < today ? (int)CaseLight.Yellow
        : c.StoppedSince != null ? (int)CaseLight.Stopped
        : c.WarnOn <= today || c.CompletenessDue == today ? (int)CaseLight.Warning
        : (int)CaseLight.Normal;

    public static Expression<Func<Case, bool>> Is(CaseLight light, DateOnly today)
    {
        var rank = Rank(today);
        return Expression.Lambda<Func<Case, bool>>(Expression.Equal(rank.Body, Expression.Constant((int)light)), rank.Parameters);
    }

    public static IQueryable<Case> Sort(IQueryable<Case> cases, string? sorting, DateOnly today) => sorting switch
    {
        "receivedAt" => cases.OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id),
        "receivedAt desc" => cases.OrderByDescending(c => c.ReceivedAt).ThenBy(c => c.Id),
        "caseNumber" => cases.OrderBy(c => c.CaseNumber),
        "closedAt desc" => cases.OrderByDescending(c => c.ClosedAt).ThenBy(c => c.Id),
        // By legal risk: the light, then what falls due first.
        _ => cases.OrderBy(Rank(today)).ThenBy(c => c.NextDue).ThenBy(c => c.Id),
    };
}
