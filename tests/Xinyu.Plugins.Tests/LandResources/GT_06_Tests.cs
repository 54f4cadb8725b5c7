namespace Xinyu.Plugins.Tests.LandResources;

public sealed class GT_06_balance_and_quota
{
    [Fact]
    public async Task As_much_arable_land_is_supplied_as_taken()
    {
        await GtBench.Sound("GT-06").ShouldPassAsync("GT-06.Balanced");
        await GtBench.Sound("GT-06").Set("supplyArable", 9.99m).ShouldSpeakAgainstAsync("GT-06.NotBalanced");
    }

    [Theory]
    [InlineData("80", true)]
    [InlineData("80.01", false)]
    public async Task What_was_granted_from_the_years_quota_counts_and_the_last_hectare_is_within(string earlier, bool within)
    {
        var bench = GtBench.Sound("GT-06").Change("GT-06.Quotas", """[{"year":2026,"hectares":100}]""");
        bench.CaseNumber = "GT-9";
        bench.Department.AddCase("GT-06", PastCaseOutcome.Granted, new { quotaYear = 2026, transferArea = decimal.Parse(earlier) });
        bench.Department.AddCase("GT-06", PastCaseOutcome.Granted, new { quotaYear = 2025, transferArea = 500 });
        bench.Department.AddCase("GT-06", PastCaseOutcome.Refused, new { quotaYear = 2026, transferArea = 500 });
        if (within) await bench.ShouldPassAsync("GT-06.QuotaSufficient");
        else await bench.ShouldSpeakAgainstAsync("GT-06.QuotaExceeded");
        bench.Department.AskedCases[^1].ExceptCaseNumber.ShouldBe("GT-9");
    }

    [Theory]
    [InlineData(999, "GT-06.QuotaSufficient", FindingSeverity.Pass)]
    [InlineData(1000, "GT-06.QuotaUncounted", FindingSeverity.NeedsPerson)]
    public Task More_cases_than_a_look_up_gives_are_added_up_by_a_person(int cases, string code, FindingSeverity severity)
    {
        var bench = GtBench.Sound("GT-06").Change("GT-06.Quotas", """[{"year":2026,"hectares":100}]""");
        for (var i = 0; i < cases; i++) bench.Department.AddCase("GT-06", PastCaseOutcome.Granted, new { quotaYear = 2025, transferArea = 1 });
        return bench.ShouldFindAsync(code, severity);
    }

    [Fact]
    public Task A_year_without_a_quota_needs_a_person() => GtBench.Sound("GT-06").ShouldFindAsync("GT-06.QuotaUnknown", FindingSeverity.NeedsPerson);
}

public sealed class GT_06_compensation
{
    [Theory]
    [InlineData("10", true)]
    [InlineData("30", true)]
    [InlineData("9.99", false)]
    public Task The_multiple_lies_between_ten_and_thirty(string multiple, bool within)
    {
        var bench = GtBench.Sound("GT-06").Set("multiple", decimal.Parse(multiple));
        return within ? bench.ShouldPassAsync("GT-06.MultipleWithin") : bench.ShouldBlockAsync("GT-06.MultipleOutside");
    }

    [Fact]
    public Task Thirty_itself_is_the_most() => GtBench.Sound("GT-06").Set("multiple", 30.01m).ShouldBlockAsync("GT-06.MultipleOutside");

    [Fact]
    public async Task The_compensation_is_at_least_95_per_cent_of_what_the_yield_gives()
    {
        var bench = GtBench.Sound("GT-06").Set("compensateFee", 855); // 20 x 15 x 1500 x 20 / 10000 x 95%
        await bench.ShouldPassAsync("GT-06.CompensationSufficient");
        await bench.Set("compensateFee", 854.99m).ShouldReturnAsync("GT-06.CompensationTooLow");
    }
}
