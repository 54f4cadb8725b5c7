using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Testing;

namespace XinyuPlugIn.Tests;

public sealed class MaterialsCheckTests
{
    [Fact]
    public async Task With_every_required_material_it_passes()
    {
        var findings = await new ItemBench<XinyuPlugInPlugIn>("ITEM_CODE").CheckAsync(CheckStage.Submit, TestContext.Current.CancellationToken);
        Assert.Equal("ITEM_CODE.MaterialsThere", Assert.Single(findings).Code);
    }

    [Fact]
    public async Task With_one_missing_a_person_looks()
    {
        var bench = new ItemBench<XinyuPlugInPlugIn>("ITEM_CODE");
        bench.Withhold(bench.Item.Materials.First(m => m.Required).Name);
        var finding = Assert.Single(await bench.CheckAsync(CheckStage.Submit, TestContext.Current.CancellationToken));
        Assert.Equal(FindingSeverity.NeedsPerson, finding.Severity);
        Assert.Equal("1", finding.Arguments["count"]);
    }
}
