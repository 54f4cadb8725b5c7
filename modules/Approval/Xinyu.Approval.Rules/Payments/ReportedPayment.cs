namespace Xinyu.Approval.Payments;

/// <summary>One payment as whoever took the money reports it. Its amount is held against the notice; it never becomes one.</summary>
/// <param name="Line">Where it stands in the report, counted from 1.</param>
/// <param name="NoticeNumber">As reported; it may be mistyped.</param>
/// <param name="Amount">In yuan.</param>
/// <param name="Reference">The other side's number of the payment (流水号), which tells one payment from another.</param>
public sealed record ReportedPayment(int Line, string NoticeNumber, decimal Amount, DateOnly PaidOn, string Reference, string Payer);

/// <summary>A fee line that was notified.</summary>
/// <param name="Reference">Under which number it was paid; null while it is due.</param>
public sealed record NotifiedFee(string NoticeNumber, decimal Amount, DateOnly NotifiedOn, string? Reference);
