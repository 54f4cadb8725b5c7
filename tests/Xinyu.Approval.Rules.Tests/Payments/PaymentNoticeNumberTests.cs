using FsCheck;
using FsCheck.Fluent;
using Xinyu.Approval.Payments;

namespace Xinyu.Approval.Rules.Tests.Payments;

public sealed class PaymentNoticeNumberTests
{
    private static readonly Gen<PaymentNoticeNumber> Numbers =
        from year in Gen.Choose(2007, 2099)
        from department in Gen.Choose(1, 47)
        from sequence in Gen.Choose(1, PaymentNoticeNumber.LargestSequence)
        select PaymentNoticeNumber.Make(year, department, sequence);

    [Fact]
    public void It_shows_year_department_sequence_and_two_check_digits() =>
        PaymentNoticeNumber.Make(2026, 17, 31).Value.ShouldBe("2026170000003113");

    [Fact]
    public void It_is_read_with_the_spaces_that_people_put_in() =>
        PaymentNoticeNumber.TryParse(" 2026 1700 0000 3113", out _).ShouldBeTrue();

    [Fact]
    public void Each_wrong_digit_and_each_swap_of_neighbours_is_found() => Prop.ForAll(Numbers.ToArbitrary(), number =>
    {
        var right = number.Value;
        PaymentNoticeNumber.TryParse(right, out _).ShouldBeTrue();
        for (var i = 0; i < right.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (digit != right[i]) PaymentNoticeNumber.TryParse(right[..i] + digit + right[(i + 1)..], out _).ShouldBeFalse();
            }
            if (i + 1 < right.Length && right[i] != right[i + 1])
                PaymentNoticeNumber.TryParse(right[..i] + right[i + 1] + right[i] + right[(i + 2)..], out _).ShouldBeFalse();
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("202617000000316")]
    [InlineData("20261700000031130")]
    [InlineData("２０２６170000003165")]
    [InlineData("2026-17-00000031")]
    public void What_has_not_sixteen_digits_is_no_number(string? text) => PaymentNoticeNumber.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(2006, 1, 1)]
    [InlineData(2026, 0, 1)]
    [InlineData(2026, 100, 1)]
    [InlineData(2026, 1, 0)]
    [InlineData(2026, 1, 100_000_000)]
    public void A_part_that_would_not_fit_is_refused(int year, int department, int sequence) =>
        Should.Throw<ArgumentOutOfRangeException>(() => PaymentNoticeNumber.Make(year, department, sequence));
}
