using Xinyu.Approval.Identifiers;

namespace Xinyu.Approval.Rules.Tests.Identifiers;

public class UnambiguousCodeTests
{
    [Fact]
    public void Each_character_stands_for_the_same_number_of_random_bytes()
    {
        var all = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        UnambiguousCode.Make(all).GroupBy(c => c).Select(group => group.Count()).ShouldAllBe(count => count == 8);
        UnambiguousCode.Alphabet.Distinct().Count().ShouldBe(32);
        UnambiguousCode.Alphabet.IndexOfAny(['0', 'O', '1', 'I']).ShouldBe(-1);
    }

    [Fact]
    public void A_query_code_matches_as_people_type_it()
    {
        var code = QueryCode.Make([1, 2, 3, 4, 5, 6, 7, 200]);
        code.Length.ShouldBe(QueryCode.Length);
        QueryCode.Matches($" {code[..4].ToLowerInvariant()}-{code[4..]} ", code).ShouldBeTrue();
        QueryCode.Matches(code[..7], code).ShouldBeFalse();
        QueryCode.Matches(null, code).ShouldBeFalse();
        QueryCode.Matches("22222222", code).ShouldBeFalse();
    }

    [Fact]
    public void A_print_check_code_is_printed_in_groups_and_read_back()
    {
        var code = PrintCheckCode.Make([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 31]);
        PrintCheckCode.Grouped(code).ShouldBe("2345-6789-ABCZ");
        PrintCheckCode.Matches("2345-6789-abcz", code).ShouldBeTrue();
        PrintCheckCode.IsWellFormed("2345-6789-ABC0").ShouldBeFalse();
    }
}
