using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.PlugIns.Data;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Parameters;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.PlugIns;

public sealed class PlugInParameterTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_changed_parameter_holds_from_the_next_call_on_and_null_goes_back_to_the_default()
    {
        using var folder = new PlugInFolder().Add();
        await using var host = new TestHost(("PlugIns:Path", folder.Root));
        using var client = host.CreateClient();
        (await CodeAsync(host)).ShouldBe("ZZ-01.AboveLimit");

        await ChangeAsync(host, "20");
        (await CodeAsync(host)).ShouldBe("ZZ-01.WithinLimit");
        var entry = (await ListAsync(host)).ShouldHaveSingleItem();
        (entry.Key, entry.Label, entry.Kind, entry.Value, entry.DefaultValue, entry.IsChanged).ShouldBe(("Limit", "限额", "Number", "20", "10", true));

        await ChangeAsync(host, null);
        (await CodeAsync(host)).ShouldBe("ZZ-01.AboveLimit");
        (await Should.ThrowAsync<BusinessException>(() => ChangeAsync(host, "many"))).Code.ShouldBe("PlugIn:ParameterWrong");
    }

    [Theory]
    [InlineData("12.5", true)]
    [InlineData("0", true)]
    [InlineData("100", true)]
    [InlineData("-0.01", false)]
    [InlineData("100.01", false)]
    [InlineData("1e3", false)]
    [InlineData("", false)]
    public void A_number_is_within_its_range(string value, bool valid) =>
        ParameterValues.IsValid(new PlugInParameterDefinition("N", ParameterKind.Number, "1") { Min = 0, Max = 100 }, value).ShouldBe(valid);

    [Theory]
    [InlineData("""[]""", true)]
    [InlineData("""[{"name":"渝水区","limit":5},{"name":null}]""", true)]
    [InlineData("""[{"name":"渝水区","limit":"5.5"}]""", true)]
    [InlineData("""[{"name":"渝水区","limit":"five"}]""", false)]
    [InlineData("""[{"other":1}]""", false)]
    [InlineData("""{"name":"渝水区"}""", false)]
    [InlineData("""[{"name":{}}]""", false)]
    [InlineData("""[""", false)]
    public void A_table_has_only_its_columns_and_cells_of_their_kind(string value, bool valid) =>
        ParameterValues.IsValid(
            new PlugInParameterDefinition("T", ParameterKind.Table, "[]")
            {
                Columns = [new("name", "", ParameterKind.Text), new("limit", "", ParameterKind.Number)],
            },
            value).ShouldBe(valid);

    private static async Task<string> CodeAsync(TestHost host) =>
        (await host.Services.GetRequiredService<IDepartmentLogic>()
            .CheckAsync(CheckStage.Submit, PlugInBench.Case("ZZ-01", """{"value":15}"""), null, None)).Value.Findings.ShouldHaveSingleItem().Code;

    private static async Task ChangeAsync(TestHost host, string? value)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IPlugInParameterCatalogue>().ChangeAsync("fixture", "Limit", value, None);
    }

    private static async Task<IReadOnlyList<PlugInParameterEntry>> ListAsync(TestHost host)
    {
        CultureInfo.CurrentUICulture = new CultureInfo("zh-Hans");
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IPlugInParameterCatalogue>().ListAsync("fixture", None);
    }
}
