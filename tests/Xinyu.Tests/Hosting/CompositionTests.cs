using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Modularity;

namespace Xinyu.Tests.Hosting;

public sealed class CompositionTests
{
    private static readonly string[] Business = ["Portal", "Workbench", "Supervision", "Complaints", "SystemAdmin"];

    [Theory]
    [InlineData("Portal")]
    [InlineData("Workbench")]
    [InlineData("Supervision")]
    [InlineData("Complaints")]
    [InlineData("SystemAdmin")]
    public async Task The_host_starts_without_one_module_and_has_all_others(string left)
    {
        await using var host = new TestHost(($"Modules:{left}:Enabled", "false"));
        Loaded(host).ShouldBe(["Approval", .. Business.Where(m => m != left)], ignoreOrder: true);
    }

    [Fact]
    public async Task The_host_starts_as_the_portal_alone()
    {
        await using var host = new TestHost([.. Business.Append("Approval").Where(m => m != "Portal").Select(m => ($"Modules:{m}:Enabled", "false"))]);
        Loaded(host).ShouldBe(["Portal"]);
    }

    [Fact]
    public async Task Without_the_workbench_plug_ins_have_no_pages()
    {
        await using var host = new TestHost([.. TestHost.Quiet, ("Modules:Workbench:Enabled", "false")]);
        using var client = host.CreateClient();
        foreach (var address in new[] { "/plug-ins/environmental-protection/quota", "/plug-ins/environmental-protection/files/1.0.0/ledger.css" })
            (await client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private static List<string> Loaded(TestHost host)
    {
        using var client = host.CreateClient();
        return [.. host.Services.GetRequiredService<IModuleContainer>().Modules
            .Select(m => ModuleNames.Of(m.Type)).Where(name => name == "Approval" || Business.Contains(name))];
    }
}
