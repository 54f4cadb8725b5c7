using FsCheck;
using FsCheck.Fluent;
using Xinyu.Approval.Payments;

namespace Xinyu.Approval.Rules.Tests.Payments;

public sealed class ReconciliationTests
{
    private static readonly DateOnly Notified = new(2026, 3, 2);
    private static readonly string[] Numbers = [.. Enumerable.Range(1, 5).Select(n => PaymentNoticeNumber.Make(2026, 17, n).Value)];

    /// <summary>Reports about three known fees, two unknown ones and mistyped numbers, some of them paid already.</summary>
    private static readonly Gen<(List<ReportedPayment> Report, List<NotifiedFee> Fees)> Reports =
        from paid in Gen.Elements("a", "b", null!).ArrayOf(3)
        from lines in
            (from number in Gen.Elements([.. Numbers, "2026170000003100"])
             from fen in Gen.Elements(9_999, 10_000, 10_001)
             from day in Gen.Choose(-1, 2)
             from reference in Gen.Elements("a", "b", "c", "d")
             select (number, fen, day, reference)).ListOf()
        select (
            lines.Select((l, n) => new ReportedPayment(n + 2, l.number, l.fen / 100m, Notified.AddDays(l.day), l.reference, "付款人")).ToList(),
            Numbers.Take(3).Select((number, n) => new NotifiedFee(number, 100m, Notified, paid[n])).ToList());

    [Theory]
    [InlineData("100", 0, null, PaymentOutcome.Pays)]
    [InlineData("100", 5, null, PaymentOutcome.Pays)]
    [InlineData("99.99", 0, null, PaymentOutcome.TooLittle)]
    [InlineData("100.01", 0, null, PaymentOutcome.TooMuch)]
    [InlineData("100", -1, null, PaymentOutcome.BeforeNotice)]
    [InlineData("100", 0, "r1", PaymentOutcome.Recorded)]
    [InlineData("100", 0, "r0", PaymentOutcome.PaidTwice)]
    public void One_payment_of_one_fee(string amount, int day, string? paidBy, PaymentOutcome outcome) => Match(
        [new(2, Numbers[0], decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Notified.AddDays(day), "r1", "")],
        [new(Numbers[0], 100m, Notified, paidBy)]).ShouldBe([outcome]);

    [Fact]
    public void A_number_of_nobody_and_a_mistyped_one_are_told_apart() => Match(
        [new(2, Numbers[1], 100m, Notified, "r1", ""), new(3, "2026170000003100", 100m, Notified, "r2", "")],
        [new(Numbers[0], 100m, Notified, null)]).ShouldBe([PaymentOutcome.NumberUnknown, PaymentOutcome.NumberWrong]);

    [Fact]
    public void The_second_payment_of_one_report_is_one_too_many() => Match(
        [new(2, Numbers[0], 100m, Notified, "r1", ""), new(3, Numbers[0], 100m, Notified, "r2", "")],
        [new(Numbers[0], 100m, Notified, null)]).ShouldBe([PaymentOutcome.Pays, PaymentOutcome.PaidTwice]);

    [Fact]
    public void Every_line_has_an_outcome_and_no_fee_is_paid_twice_or_at_another_amount() => Prop.ForAll(Reports.ToArbitrary(), x =>
    {
        var matched = Reconciliation.Match(x.Report, x.Fees);
        matched.Select(m => m.Payment).ShouldBe(x.Report);
        var taken = matched.Where(m => m.Outcome == PaymentOutcome.Pays).ToList();
        taken.Select(m => m.Payment.NoticeNumber).ShouldBeUnique();
        taken.ShouldAllBe(m => m.Payment.Amount == 100m && x.Fees.Single(f => f.NoticeNumber == m.Payment.NoticeNumber).Reference == null);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_report_again_pays_nothing() => Prop.ForAll(Reports.ToArbitrary(), x =>
    {
        var taken = Reconciliation.Match(x.Report, x.Fees).Where(m => m.Outcome == PaymentOutcome.Pays).ToDictionary(m => m.Payment.NoticeNumber, m => m.Payment.Reference);
        var after = x.Fees.Select(f => f with { Reference = f.Reference ?? taken.GetValueOrDefault(f.NoticeNumber) });
        Match(x.Report, after).ShouldNotContain(PaymentOutcome.Pays);
    }).QuickCheckThrowOnFailure();

    private static List<PaymentOutcome> Match(IReadOnlyList<ReportedPayment> report, IEnumerable<NotifiedFee> fees) =>
        [.. Reconciliation.Match(report, fees).Select(m => m.Outcome)];
}
