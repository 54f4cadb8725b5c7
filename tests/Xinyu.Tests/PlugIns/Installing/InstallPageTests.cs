using System.Net;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.SystemAdmin;

namespace Xinyu.Tests.PlugIns.Installing;

/// <summary>The administration page: upload, what it says about it, and the way out again.</summary>
public sealed class InstallPageTests : IAsyncLifetime
{
    private InstallingHost _host = null!;
    private HttpClient _browser = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await InstallingHost.StartAsync();
        _browser = await _host.Host.BrowserAsync("hb-" + XinyuRoles.SystemAdmin);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task An_upload_says_that_new_cases_use_it_from_now_on()
    {
        (await PostAsync(PlugInFolder.Package(version: "1.1.0"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await _browser.PageAsync("/admin/plug-ins");
        page.ShouldContain("fixture 1.1.0 已安装，新件从现在起使用。");
        page.ShouldContain("只办旧件，新件用 1.1.0");
    }

    [Fact]
    public async Task A_new_plug_in_says_that_it_waits_for_the_restart()
    {
        (await PostAsync(Other())).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await _browser.PageAsync("/admin/plug-ins");
        page.ShouldContain("other 1.0.0 已安装，重新启动后启用。");
        page.ShouldContain("等待重启");
        page.ShouldContain("1 个插件已安装，重新启动后启用。");
    }

    [Fact]
    public async Task A_refused_upload_says_why_above_the_list()
    {
        var answer = await PostAsync([1, 2, 3]);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await answer.TextAsync();
        page.ShouldContain("插件包不是完整的 zip 文件，或已损坏。请重新打包后再传。");
        page.ShouldContain("插件列表");
        (await (await PostAsync(null)).TextAsync()).ShouldContain("没有上传插件包。请选择 .xyplugin 文件。");
    }

    [Fact]
    public async Task Without_the_forms_token_nothing_is_installed()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Other()), "Package", "some.xyplugin" } };
        (await _browser.PostAsync("/admin/plug-ins", form, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        _host.OnDisk().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_uploaded_version_is_removed_after_a_look_at_its_cases()
    {
        await PostAsync(PlugInFolder.Package(version: "1.1.0"));
        const string Removal = "/admin/plug-ins/fixture/1.1.0/remove";
        (await _browser.PageAsync("/admin/plug-ins")).ShouldContain(Removal);
        (await _browser.PageAsync(Removal)).ShouldContain("没有在办案件使用这个版本。");
        (await _browser.PostFormAsync(Removal)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _browser.PageAsync("/admin/plug-ins")).ShouldContain("fixture 1.1.0 已移除。");
        _host.OnDisk().ShouldBeEmpty();
    }

    private static byte[] Other() =>
        PlugInFolder.Package("other", "1.0.0", "OtherItemPlugIn", m => m["items"] = new System.Text.Json.Nodes.JsonArray("ZZ-02"));

    private async Task<HttpResponseMessage> PostAsync(byte[]? package)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await _browser.AntiforgeryTokenAsync("/admin/plug-ins")), "__RequestVerificationToken" } };
        if (package is not null)
            form.Add(new ByteArrayContent(package), "Package", "some.xyplugin");
        return await _browser.PostAsync("/admin/plug-ins", form, Cancel);
    }
}
