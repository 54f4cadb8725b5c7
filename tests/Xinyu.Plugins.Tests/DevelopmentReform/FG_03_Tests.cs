namespace Xinyu.Plugins.Tests.DevelopmentReform;

public sealed class FG_03_compulsory_tender
{
    [Theory]
    [InlineData("施工", 200)]
    [InlineData("重要设备", 100)]
    [InlineData("重要材料", 100)]
    [InlineData("勘察", 50)]
    [InlineData("设计", 50)]
    [InlineData("监理", 50)]
    public async Task From_the_threshold_on_a_contract_must_be_put_out_to_tender(string type, decimal threshold)
    {
        await Justified(FgBench.Package(type, threshold, "不招标")).ShouldBlockAsync("FG-03.MustBid");
        await Justified(FgBench.Package(type, threshold - 0.01m, "不招标")).ShouldPassAsync("FG-03.BiddingKept");
        await Justified(FgBench.Package(type, threshold, "邀请招标")).ShouldPassAsync("FG-03.BiddingKept");
    }

    [Theory]
    [InlineData("2999.99", false)]
    [InlineData("3000", true)]
    public Task From_3000_on_the_whole_project_must(string cost, bool must)
    {
        var bench = Justified(FgBench.Package("设计", 10, "不招标")).Set("estimatedCost", decimal.Parse(cost));
        return must ? bench.ShouldBlockAsync("FG-03.MustBid") : bench.ShouldPassAsync("FG-03.BiddingKept");
    }

    [Fact]
    public async Task Each_package_that_breaks_it_is_named()
    {
        var bench = Justified(FgBench.Package("施工", 300, "不招标"), FgBench.Package("设计", 20, "不招标"), FgBench.Package("监理", 60, "不招标"));
        (await bench.CheckAsync()).Where(f => f.Code == "FG-03.MustBid").Select(f => f.Arguments["type"]).ShouldBe(["施工", "监理"]);
    }

    internal static ItemBench<Xinyu.Plugins.DevelopmentReform.DevelopmentReformPlugIn> Justified(params object[] packages)
    {
        var bench = FgBench.Sound("FG-03").Set("bidPackages", packages).Set("nonPublicReason", "专利技术");
        bench.Supply("邀请招标或不招标理由说明及佐证材料");
        return bench;
    }
}

public sealed class FG_03_reason_and_proof
{
    [Theory]
    [InlineData("邀请招标")]
    [InlineData("不招标")]
    public async Task Reason_and_proof_are_there_or_it_is_not_submitted(string mode)
    {
        var bench = FG_03_compulsory_tender.Justified(FgBench.Package("施工", 300, "公开招标"), FgBench.Package("设计", 20, mode));
        await bench.ShouldPassAsync("FG-03.ReasonGiven");
        await bench.ShouldPassAsync("FG-03.ProofSupplied");
        bench.Set("nonPublicReason", "  ").Withhold("邀请招标或不招标理由说明及佐证材料");
        await bench.ShouldBlockAsync("FG-03.ReasonMissing");
        await bench.ShouldBlockAsync("FG-03.ProofMissing");
    }

    [Fact]
    public async Task Public_tenders_need_neither()
    {
        await FgBench.Sound("FG-03").ShouldNotFindAsync("FG-03.ReasonMissing");
        await FgBench.Sound("FG-03").ShouldNotFindAsync("FG-03.ProofMissing");
    }
}
