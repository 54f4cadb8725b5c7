using Xinyu.Approval.Identifiers;

namespace Xinyu.Approval.Rules.Tests.Identifiers;

public class ResidentIdNumberTests
{
    [Theory]
    [InlineData("11010519491231002X")] // the standard's own example
    [InlineData("440524188001010014")] // the standard's second example, a man born in 1880
    public void The_examples_of_the_standard_are_valid(string text) => ResidentIdNumber.IsValid(text).ShouldBeTrue();

    [Fact]
    public void Birth_date_sex_and_mask_are_read_from_the_number()
    {
        ResidentIdNumber.TryParse(" 11010519491231002x ", out var number).ShouldBeTrue();
        number.Value.ShouldBe("11010519491231002X");
        number.BirthDate.ShouldBe(new DateOnly(1949, 12, 31));
        number.IsMale.ShouldBeFalse();
        number.Masked.ShouldBe("11**************2X");
    }

    [Fact]
    public void Full_width_digits_are_read_as_digits() =>
        ResidentIdNumber.IsValid("１１０１０５１９４９１２３１００２Ｘ").ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("110105194912310021")] // wrong check digit
    [InlineData("110105491231002")] // first generation
    [InlineData("1101051949123100 2X")]
    [InlineData("X1010519491231002X")]
    public void A_mistyped_number_is_refused(string? text) => ResidentIdNumber.IsValid(text).ShouldBeFalse();

    [Theory]
    [InlineData("110105", "19490231")] // 31 February
    [InlineData("110105", "18790101")] // before anyone alive
    [InlineData("990105", "19491231")] // no such province
    public void A_right_check_digit_does_not_make_an_impossible_number_possible(string place, string birth)
    {
        var first17 = place + birth + "002";
        ResidentIdNumber.IsValid(first17 + ResidentIdNumber.CheckCharacter(first17)).ShouldBeFalse();
    }

    [Fact]
    public void Nobody_is_born_after_the_day_of_the_act()
    {
        ResidentIdNumber.IsValid("11010519491231002X", new DateOnly(1949, 12, 31)).ShouldBeTrue();
        ResidentIdNumber.IsValid("11010519491231002X", new DateOnly(1949, 12, 30)).ShouldBeFalse();
    }

    [Fact]
    public void Every_single_wrong_digit_is_found()
    {
        const string right = "440524188001010014";
        for (var i = 0; i < right.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (right[i] != digit)
                    ResidentIdNumber.IsValid(right[..i] + digit + right[(i + 1)..]).ShouldBeFalse();
            }
        }
    }
}
