using Xinyu.Plugins.EnvironmentalProtection;

namespace Xinyu.Plugins.Tests;

/// <summary>The bench fails where the host would stay silent.</summary>
public sealed class BenchTests
{
    [Fact]
    public void A_value_is_held_against_the_catalogue()
    {
        var bench = new ItemBench<EnvironmentalProtectionPlugIn>("HB-01");
        Should.Throw<BenchException>(() => bench.Set("investmant", 1)).Message.ShouldContain("no field investmant");
        Should.Throw<BenchException>(() => bench.Set("investment", "1200"));
        Should.Throw<BenchException>(() => bench.Set("eiaCategory", "报告"));
        Should.Throw<BenchException>(() => bench.Supply("技术评估"));
        Should.Throw<BenchException>(() => bench.Change("HB-01.Quota", "[]"));
        Should.Throw<BenchException>(() => new ItemBench<EnvironmentalProtectionPlugIn>("HB-99"));
        bench.Set("investment", 1200).Set("investment", null).Set("startDate", new DateOnly(2026, 5, 1));
    }

    [Theory]
    [InlineData("fieldGone", "no field gone")]
    [InlineData("numberOfText", "reads it as Number")]
    [InlineData("textOfNumber", "reads it as Text")]
    [InlineData("columnGone", "no field bidPackages.gone")]
    [InlineData("materialGone", "no material 没有的材料")]
    [InlineData("textGone", "no text FG-03.Gone")]
    [InlineData("evidenceGone", "rests on gone")]
    public async Task A_rule_that_reads_or_says_what_does_not_exist_fails(string mistake, string message)
    {
        var bench = new ItemBench<MistakenPlugIn>("FG-03").Fill(new
        {
            nonPublicReason = mistake,
            bidPackages = new[] { new { packageType = "施工", packageValue = 100 } },
        });
        (await Should.ThrowAsync<BenchException>(() => bench.CheckAsync())).Message.ShouldContain(message);
    }

    [Fact]
    public void A_line_without_a_rule_is_listed()
    {
        var missing = RuleCoverage.Missing(new ItemBench<MistakenPlugIn>("FG-03").Logic, "FG", "first");
        missing.ShouldContain(m => m.StartsWith("FG-03 line 2"));
        missing.ShouldNotContain(m => m.StartsWith("FG-03 line 1"));
        missing.ShouldNotContain(m => m.StartsWith("FG-01"));
        RuleCoverage.Unknown(new ItemBench<MistakenPlugIn>("FG-03").Logic).ShouldBe(["FG-03 line 9"]);
    }
}
