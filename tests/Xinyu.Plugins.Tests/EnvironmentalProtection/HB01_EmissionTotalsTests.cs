using Xinyu.Plugins.EnvironmentalProtection;
using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

public sealed class HB01_EmissionTotalsTests
{
    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench = EiaBench.Sound();

    [Fact]
    public async Task Emissions_within_the_countys_quota_pass_for_both_pollutants()
    {
        var findings = await RunAsync();
        findings.Select(f => (f.Code, f.Arguments["pollutant"])).ShouldBe(
            [("HB-01.QuotaSufficient", "COD"), ("HB-01.QuotaSufficient", "SO2")]);
    }

    [Theory]
    [InlineData("1198.5", "HB-01.QuotaSufficient")]
    [InlineData("1198.5001", "HB-01.QuotaExceeded")]
    public async Task What_was_approved_before_counts_and_the_last_ton_is_still_within(string earlier, string code)
    {
        Granted("新余市渝水区下村镇", decimal.Parse(earlier), 0);
        var cod = (await RunAsync())[0];
        cod.Code.ShouldBe(code);
        cod.Arguments["earlier"].ShouldBe(earlier);
    }

    [Fact]
    public async Task One_exceeded_pollutant_speaks_against_the_application_by_itself()
    {
        Granted("渝水区", 0, 3499);
        var findings = await RunAsync();
        findings[0].Severity.ShouldBe(FindingSeverity.Pass);
        findings[1].Severity.ShouldBe(FindingSeverity.SuggestRefusal);
        findings[1].Arguments["total"].ShouldBe("3501");
        findings[1].Arguments["remaining"].ShouldBe("3500");
    }

    [Fact]
    public async Task Approvals_in_another_county_do_not_count()
    {
        Granted("分宜县", 5000, 5000);
        (await RunAsync()).ShouldAllBe(f => f.Severity == FindingSeverity.Pass);
    }

    [Fact]
    public async Task Only_granted_cases_since_the_quota_was_determined_are_asked_for_and_not_the_case_itself()
    {
        await RunAsync();
        var asked = _bench.Department.AskedCases.ShouldHaveSingleItem();
        asked.Outcome.ShouldBe(PastCaseOutcome.Granted);
        asked.DecidedFrom.ShouldBe(new DateOnly(2008, 1, 1));
        asked.ExceptCaseNumber.ShouldBe("HB-2026-0001");
    }

    [Fact]
    public async Task A_place_in_no_known_county_needs_a_person()
    {
        _bench.Set("buildPlace", "宜春市袁州区");
        (await RunAsync()).ShouldHaveSingleItem().Code.ShouldBe("HB-01.CountyUnknown");
    }

    [Fact]
    public async Task A_missing_emission_needs_a_person()
    {
        _bench.Remove("codEmission");
        (await RunAsync())[0].Code.ShouldBe("HB-01.EmissionMissing");
    }

    [Fact]
    public async Task The_quotas_are_a_parameter()
    {
        var quotas = """[{"county":"渝水区","cod":1.4,"so2":2}]""";
        var findings = await _bench.Change(EiaParameters.Quotas, quotas).CheckAsync<EmissionTotalsCheck>(CheckStage.Accept);
        findings.Select(f => f.Code).ShouldBe(["HB-01.QuotaExceeded", "HB-01.QuotaSufficient"]);
    }

    private void Granted(string place, decimal cod, decimal so2) =>
        _bench.Department.AddCase("HB-01", PastCaseOutcome.Granted, new { buildPlace = place, codEmission = cod, so2Emission = so2 });

    private Task<IReadOnlyList<Finding>> RunAsync() => _bench.CheckAsync<EmissionTotalsCheck>(CheckStage.Accept);
}
