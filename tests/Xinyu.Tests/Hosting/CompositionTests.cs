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

    private static List<string> Loaded(TestHost host)
    {
        using var client = host.CreateClient();
        return [.. host.Services.GetRequiredService<IModuleContainer>().Modules
            .Select(m => ModuleNames.Of(m.Type)).Where(name => name == "Approval" || Business.Contains(name))];
    }
}
