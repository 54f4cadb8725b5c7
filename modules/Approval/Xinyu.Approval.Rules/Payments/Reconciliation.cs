namespace Xinyu.Approval.Payments;

/// <summary>What a reported payment means for the fee it names.</summary>
public enum PaymentOutcome
{
    /// <summary>Pays a fee in full: is recorded.</summary>
    Pays,

    /// <summary>This very payment was recorded before: nothing to do.</summary>
    Recorded,

    /// <summary>The number was mistyped: its check digits are wrong.</summary>
    NumberWrong,

    /// <summary>A number that could be one, but no notice of the reader's departments has it.</summary>
    NumberUnknown,

    /// <summary>Less than the fee: it stays due, and somebody looks after the payment.</summary>
    TooLittle,

    /// <summary>More than the fee: nothing is recorded until the payment is put right, since nobody may keep what the standard does not list (art. 58).</summary>
    TooMuch,

    /// <summary>The fee was paid by another payment: this one is to be given back.</summary>
    PaidTwice,

    /// <summary>Dated before the fee was notified: it cannot be this fee.</summary>
    BeforeNotice,
}

public sealed record ReconciledPayment(ReportedPayment Payment, PaymentOutcome Outcome);

/// <summary>Holds a report against the notified fees. Only what pays a fee to the fen is taken; everything else is named and left to people.</summary>
public static class Reconciliation
{
    public static IReadOnlyList<ReconciledPayment> Match(IReadOnlyList<ReportedPayment> report, IEnumerable<NotifiedFee> fees)
    {
        var known = fees.ToDictionary(f => f.NoticeNumber, StringComparer.Ordinal);
        var matched = new List<ReconciledPayment>(report.Count);
        foreach (var payment in report)
        {
            var outcome = Outcome(payment, known);
            if (outcome == PaymentOutcome.Pays && Find(payment, known) is { } paid)
                known[paid.NoticeNumber] = paid with { Reference = payment.Reference };
            matched.Add(new(payment, outcome));
        }

        return matched;
    }

    private static PaymentOutcome Outcome(ReportedPayment payment, Dictionary<string, NotifiedFee> known)
    {
        if (!PaymentNoticeNumber.TryParse(payment.NoticeNumber, out _)) return PaymentOutcome.NumberWrong;
        if (Find(payment, known) is not { } fee) return PaymentOutcome.NumberUnknown;
        if (fee.Reference == payment.Reference) return PaymentOutcome.Recorded;
        if (fee.Reference is not null) return PaymentOutcome.PaidTwice;
        if (payment.PaidOn < fee.NotifiedOn) return PaymentOutcome.BeforeNotice;
        return payment.Amount.CompareTo(fee.Amount) switch
        {
            < 0 => PaymentOutcome.TooLittle,
            > 0 => PaymentOutcome.TooMuch,
            _ => PaymentOutcome.Pays,
        };
    }

    private static NotifiedFee? Find(ReportedPayment payment, Dictionary<string, NotifiedFee> known) =>
        PaymentNoticeNumber.TryParse(payment.NoticeNumber, out var number) ? known.GetValueOrDefault(number.Value) : null;
}
