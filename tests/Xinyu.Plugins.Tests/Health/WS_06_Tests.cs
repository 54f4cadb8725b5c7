using Xinyu.Plugins.Health;
using static Xinyu.Plugins.Tests.Health.WsBench;

namespace Xinyu.Plugins.Tests.Health;

public sealed class WS_06_plan
{
    private readonly ItemBench<HealthPlugIn> _bench =
        Sound("WS-06").Change(LargeEquipment.Plan, """[{"kind":"医用磁共振成像设备(MRI)","most":3,"existing":1}]""");

    [Fact]
    public async Task The_last_device_of_the_plan_is_within_and_one_more_is_not()
    {
        Granted("医用磁共振成像设备(MRI)");
        await _bench.ShouldPassAsync("WS-06.WithinPlan");
        Granted("医用磁共振成像设备(MRI)");
        await _bench.ShouldSpeakAgainstAsync("WS-06.AbovePlan");
    }

    [Fact]
    public async Task Other_kinds_and_exchanges_do_not_count()
    {
        Granted("医用磁共振成像设备(MRI)");
        Granted("医用电子直线加速器(LA)");
        Granted("医用磁共振成像设备(MRI)", "更新");
        await _bench.ShouldPassAsync("WS-06.WithinPlan");
    }

    [Fact]
    public Task An_exchange_is_not_held_against_the_plan()
    {
        Granted("医用磁共振成像设备(MRI)");
        Granted("医用磁共振成像设备(MRI)");
        return _bench.Set("newOrUpdate", "更新").ShouldNotFindAsync("WS-06.AbovePlan");
    }

    [Fact]
    public Task A_kind_without_a_plan_needs_a_person() =>
        _bench.Set("deviceKind", "医用电子直线加速器(LA)").ShouldFindAsync("WS-06.PlanUndetermined", FindingSeverity.NeedsPerson);

    private void Granted(string kind, string nature = "新增") =>
        _bench.Department.AddCase("WS-06", PastCaseOutcome.Granted, new { deviceKind = kind, newOrUpdate = nature });
}

public sealed class WS_06_funds
{
    [Fact]
    public Task A_loan_beside_other_money_passes() => Sound("WS-06").ShouldPassAsync("WS-06.FundsFit");

    [Fact]
    public async Task A_loan_alone_needs_the_finance_departments_opinion()
    {
        var bench = Sound("WS-06").Set("fundPlan", new[] { "银行贷款" });
        await bench.ShouldFindAsync("WS-06.OpinionToCheck", FindingSeverity.NeedsPerson);
        bench.Withhold("资金来源证明");
        await bench.ShouldReturnAsync("WS-06.OpinionMissing");
    }

    [Fact]
    public Task Money_of_employees_is_refused_should_the_form_ever_offer_it()
    {
        var bench = Sound("WS-06");
        bench.Form["fundPlan"] = new System.Text.Json.Nodes.JsonArray("向职工集资", "自有资金");
        return bench.ShouldSpeakAgainstAsync("WS-06.FundsFromEmployees");
    }
}
