using Xinyu.Approval.Identifiers;

namespace Xinyu.Approval.Rules.Tests.Identifiers;

public class CaseNumberTests
{
    static readonly DateOnly Day = new(2026, 9, 16);

    [Fact]
    public void A_number_shows_department_day_sequence_and_check_digit()
    {
        var number = CaseNumber.Make("HB", Day, 31);
        number.Value.ShouldMatch("^HB-20260916-0031-[0-9]$");
        CaseNumber.Parse(number.Value).ShouldBe(number);
    }

    [Fact]
    public void It_is_read_as_people_type_it()
    {
        var value = CaseNumber.Make("HB", Day, 31).Value;
        CaseNumber.Parse($" {value.ToLowerInvariant().Replace('-', '—')} ").Value.ShouldBe(value);
    }

    [Fact]
    public void Sequences_past_9999_and_the_longest_department_code_fit_in_fifty_characters()
    {
        var number = CaseNumber.Make("ABCDEFGHIJ", Day, int.MaxValue);
        number.Value.Length.ShouldBeLessThanOrEqualTo(CaseNumber.MaxLength);
        CaseNumber.Parse(number.Value).ShouldBe(number);
    }

    [Fact]
    public void Every_single_wrong_digit_is_found()
    {
        var right = CaseNumber.Make("HB", Day, 1234).Value;
        for (var i = 3; i < right.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (right[i] != '-' && right[i] != digit)
                    CaseNumber.IsValid(right[..i] + digit + right[(i + 1)..]).ShouldBeFalse(right[..i] + digit + right[(i + 1)..]);
            }
        }
    }

    [Fact]
    public void Swapped_neighbours_are_found()
    {
        var right = CaseNumber.Make("HB", Day, 1234).Value;
        for (var i = 3; i < right.Length - 1; i++)
        {
            if (right[i] != right[i + 1])
                CaseNumber.IsValid(right[..i] + right[i + 1] + right[i] + right[(i + 2)..]).ShouldBeFalse();
        }
    }

    [Fact]
    public void Leading_zeros_that_were_not_given_are_refused()
    {
        var value = CaseNumber.Make("HB", Day, 31).Value;
        CaseNumber.IsValid(value.Replace("0031", "00031")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("HB-20260230-0031-7")]
    [InlineData("HB202609160031")]
    [InlineData("HB-20260916-0000-0")]
    [InlineData("'; drop table --")]
    public void Anything_else_is_no_number(string? text) => CaseNumber.IsValid(text).ShouldBeFalse();

    [Fact]
    public void A_number_cannot_be_made_from_a_wrong_department_code_or_sequence()
    {
        Should.Throw<ArgumentException>(() => CaseNumber.Make("hb", Day, 1));
        Should.Throw<ArgumentException>(() => CaseNumber.Make("HB-1", Day, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => CaseNumber.Make("HB", Day, 0));
    }
}
