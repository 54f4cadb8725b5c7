using Xinyu.Approval.Cases;

namespace Xinyu.Portal.Cases;

/// <summary>A listed fee that was notified and is not paid yet (行政许可法 art. 59).</summary>
/// <param name="Amount">In yuan, with two decimals.</param>
/// <param name="Notice">The number to pay under.</param>
internal sealed record DueFee(string Fee, string Amount, string Notice, string PayAt)
{
    public static IReadOnlyList<DueFee> Of(IReadOnlyList<CaseEventView> events)
    {
        var paid = Of(events, CaseEventKind.FeePaid).Select(f => f.Notice).ToHashSet();
        return [.. Of(events, CaseEventKind.FeeNotified).Where(f => !paid.Contains(f.Notice))];
    }

    private static IEnumerable<DueFee> Of(IReadOnlyList<CaseEventView> events, CaseEventKind kind) =>
        from e in events
        where e.Kind == kind
        orderby e.Seq
        let notice = e.Arguments.GetValueOrDefault("notice")
        where notice is not null
        select new DueFee(e.Arguments.GetValueOrDefault("fee", ""), e.Arguments.GetValueOrDefault("amount", ""), notice, e.Arguments.GetValueOrDefault("payAt", ""));
}
