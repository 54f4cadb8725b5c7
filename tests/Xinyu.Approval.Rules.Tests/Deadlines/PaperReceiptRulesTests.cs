using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Identifiers;
using Xinyu.Approval.Rules.Tests.Calendar;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

public class PaperReceiptRulesTests
{
    [Theory]
    [InlineData("2026-03-04", "2026-03-04", null)]
    [InlineData("2026-03-02", "2026-03-04", null)]
    [InlineData("2026-03-01", "2026-03-04", PaperReceiptProblem.TooOld)] // a Sunday before the first day that may be stated
    [InlineData("2026-03-05", "2026-03-04", PaperReceiptProblem.InFuture)]
    [InlineData("2026-02-13", "2026-02-24", null)] // the Spring Festival lies between
    [InlineData("2026-02-11", "2026-02-24", PaperReceiptProblem.TooOld)]
    public void A_receipt_lies_at_most_two_working_days_back_and_never_ahead(string received, string today, PaperReceiptProblem? problem) =>
        PaperReceiptRules.Judge(DateOnly.Parse(received), DateOnly.Parse(today), RealCalendar.Value).ShouldBe(problem);

    [Fact]
    public void Portal_and_office_never_give_the_same_sequence()
    {
        var portal = Enumerable.Range(1, 120_000).Select(CaseSeries.OfPortal).ToHashSet();
        var office = Enumerable.Range(1, 95_000).Select(CaseSeries.OfOffice).ToHashSet();
        (portal.Count, office.Count).ShouldBe((120_000, 95_000));
        portal.Overlaps(office).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => CaseSeries.OfOffice(95_001));
    }
}
