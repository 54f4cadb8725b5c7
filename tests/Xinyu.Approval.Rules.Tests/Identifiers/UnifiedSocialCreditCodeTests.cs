using Xinyu.Approval.Identifiers;

namespace Xinyu.Approval.Rules.Tests.Identifiers;

public class UnifiedSocialCreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData(" 91350100m000100y43 ")]
    [InlineData("９１３５０１００Ｍ０００１００Ｙ４３")]
    public void The_example_of_the_standard_is_valid_however_it_is_typed(string text)
    {
        UnifiedSocialCreditCode.TryParse(text, out var code).ShouldBeTrue();
        code.Value.ShouldBe("91350100M000100Y43");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("91350100M000100Y44")] // wrong check character
    [InlineData("91350100M000100I43")] // I does not occur
    [InlineData("91350100M000100Y4")]
    [InlineData("9135A100M000100Y43")]
    public void A_mistyped_code_is_refused(string? text) => UnifiedSocialCreditCode.IsValid(text).ShouldBeFalse();

    [Fact]
    public void Every_single_wrong_character_is_found()
    {
        const string right = "91350100M000100Y43";
        for (var i = 0; i < right.Length; i++)
        {
            foreach (var c in "0123456789ABCDEFGHJKLMNPQRTUWXY".Where(c => c != right[i]))
                UnifiedSocialCreditCode.IsValid(right[..i] + c + right[(i + 1)..]).ShouldBeFalse();
        }
    }
}
