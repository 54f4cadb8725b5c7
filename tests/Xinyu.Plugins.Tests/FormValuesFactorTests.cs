using FsCheck;
using FsCheck.Fluent;
using Xinyu.Plugins.Cases;

namespace Xinyu.Plugins.Tests;

/// <summary>What a rule multiplies never leaves what a decimal holds.</summary>
public sealed class FormValuesFactorTests
{
    [Theory]
    [InlineData("1000000000", true)]
    [InlineData("-1000000000", true)]
    [InlineData("1000000000.01", false)]
    [InlineData("-1000000000.01", false)]
    [InlineData("1E+15", false)]
    public void A_number_up_to_the_largest_factor_is_read_and_one_beyond_it_is_not(string number, bool read) =>
        Of(number).Factor("area").HasValue.ShouldBe(read);

    [Fact]
    public void A_missing_number_is_no_factor() => FormValues.Empty.Factor("area").ShouldBeNull();

    [Fact]
    public void Three_factors_can_be_multiplied()
    {
        var whole = Gen.Choose(-1_000_000_000, 1_000_000_000).ArrayOf(3).ToArbitrary();
        Prop.ForAll(whole, numbers =>
        {
            var product = 1m;
            foreach (var number in numbers) product *= Of($"{number}").Factor("area")!.Value;
            return product == numbers.Aggregate(1m, (sofar, n) => sofar * n);
        }).QuickCheckThrowOnFailure();
    }

    private static FormValues Of(string number) => FormValues.FromJson($$"""{ "area": {{number}} }""");
}
