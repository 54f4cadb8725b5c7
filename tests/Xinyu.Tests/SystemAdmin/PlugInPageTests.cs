using System.Net;
using System.Text.RegularExpressions;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.PlugIns;

namespace Xinyu.Tests.SystemAdmin;

public sealed partial class PlugInPageTests : IAsyncLifetime
{
    private readonly PlugInFolder _folder = new();
    private TestHost _host = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _folder
            .Add("a-corrupt", before: f => File.WriteAllText(Path.Combine(f, PlugInFolder.EntryDll), "not an assembly"))
            .Add("b-dependency", before: f => File.Delete(Path.Combine(f, PlugInFolder.PrivateDll)))
            .Add("c-sdk", manifest: m => m["sdk"] = "[9.0,10.0)")
            .Add("d-hash", after: f => File.AppendAllText(Path.Combine(f, PlugInFolder.EntryDll), "x"))
            .Add("e-configuration", entryType: "ThrowsInConfigurationPlugIn")
            .Add("f-sound", entryType: "OtherItemPlugIn", manifest: m => m["items"] = new System.Text.Json.Nodes.JsonArray("ZZ-02"))
            .Add("g-off", manifest: m => m["items"] = new System.Text.Json.Nodes.JsonArray("ZZ-03"));
        _host = new TestHost(("PlugIns:Path", _folder.Root), ("PlugIns:Disabled:0", "g-off"));
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_page_lists_each_with_state_reason_and_items_and_what_is_wrong_comes_first()
    {
        using var admin = await _host.BrowserOfAsync("HB", XinyuRoles.SystemAdmin);
        var page = await admin.PageAsync("/admin/plug-ins");
        var rows = Row().Matches(page).Select(m => m.Value).Where(r => r.Contains("sub code", StringComparison.Ordinal)).ToList();
        rows.Select(r => Id().Match(r).Groups[1].Value).ShouldBe(["d-hash", "a-corrupt", "b-dependency", "e-configuration", "c-sdk", "g-off", "f-sound"]);
        rows.Select(r => State().Match(r).Groups[1].Value).ShouldBe(["已隔离", "加载失败", "加载失败", "加载失败", "不兼容", "已停用", "运行中"]);
        rows[0].ShouldContain("的内容与 plugin.json 登记的校验值不同。");
        rows[1].ShouldContain("已损坏或不是 .NET 程序集。");
        rows[2].ShouldContain("缺少依赖");
        rows[3].ShouldContain("加载或配置时出错");
        rows[4].ShouldContain("插件要求 SDK [9.0,10.0)");
        rows[5].ShouldContain("已由配置 PlugIns:Disabled 停用。");
        rows[6].ShouldContain("ZZ-02");
        rows.Take(6).ShouldAllBe(r => r.Contains("按通用流程办", StringComparison.Ordinal));
        page.ShouldContain("d-hash插件已隔离。");
    }

    [Fact]
    public async Task The_page_is_the_system_administrators_alone()
    {
        foreach (var role in new[] { XinyuRoles.DepartmentAdmin, XinyuRoles.Supervisor, XinyuRoles.Window })
        {
            using var official = await _host.BrowserOfAsync("HB", role);
            (await official.GetAsync("/admin/plug-ins", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, role);
        }
    }

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<span class=\"sub code\">([^<]+)<")]
    private static partial Regex Id();

    [GeneratedRegex("<span class=\"tag[^\"]*\">([^<]+)<")]
    private static partial Regex State();
}
