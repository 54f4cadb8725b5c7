using System.Text.Json.Nodes;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Packaging.Signatures;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.PlugIns.Packages;
using Xinyu.Tests.SystemAdmin;

namespace Xinyu.Tests.PlugIns.Installing;

public sealed class InstallTests : IAsyncLifetime
{
    private InstallingHost _host = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _host = await InstallingHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_new_version_of_a_running_plug_in_serves_new_cases_at_once_and_old_ones_keep_theirs()
    {
        _host.Logic.PinFor("ZZ-01").ShouldBe("fixture@1.0.0");
        var installed = await _host.InstalledAsync(PlugInFolder.Package(version: "1.1.0"));
        installed["takesEffect"]!.GetValue<string>().ShouldBe("now");

        _host.Logic.PinFor("ZZ-01").ShouldBe("fixture@1.1.0");
        (await CheckedByAsync("fixture@1.0.0")).ShouldBe("fixture@1.0.0");
        (await CheckedByAsync("fixture@1.1.0")).ShouldBe("fixture@1.1.0");
        Directory.Exists(Path.Combine(_host.InstalledPath, ".incoming")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_new_plug_in_waits_for_the_restart_and_is_active_after_it()
    {
        var package = PlugInFolder.Package("other", "2.0.0", "OtherItemPlugIn", m => m["items"] = new JsonArray("ZZ-02"));
        (await _host.InstalledAsync(package))["takesEffect"]!.GetValue<string>().ShouldBe("afterRestart");

        var entry = _host.Registry.List().Single(p => p.Id == "other");
        (entry.State, entry.ReasonCode, entry.IsInstalled).ShouldBe((PlugInState.Disabled, "PlugIn:WaitsForRestart", true));
        _host.Logic.PinFor("ZZ-02").ShouldBeNull();
        // a second start over the same folder is what a restart does
        new PlugInBench(_host.InstalledPath).Registry.List().ShouldHaveSingleItem().State.ShouldBe(PlugInState.Active);
    }

    [Fact]
    public async Task Who_installed_and_removed_what_is_in_the_audit_and_outlives_the_files()
    {
        await _host.InstalledAsync(PlugInFolder.Package(version: "1.1.0"));
        (await _host.Admin.DeleteAsync("/api/system-admin/plug-ins/fixture/versions/1.1.0", Cancel)).EnsureSuccessStatusCode();

        _host.OnDisk().ShouldBeEmpty();
        _host.Logic.PinFor("ZZ-01").ShouldBe("fixture@1.0.0");
        var audited = await _host.Host.AuditedAsync("InstalledPackage");
        audited.Select(a => (a.By, a.Kind)).ShouldBe([("hb-system-admin", "Created"), ("hb-system-admin", "Updated")]);
        audited[0].Values["Version"].After.ShouldBe("1.1.0");
        audited[1].Values["RemovedBy"].After.ShouldBe("hb-system-admin");
    }

    [Fact]
    public async Task After_a_removal_the_same_content_may_come_back_and_other_content_may_not()
    {
        var package = PlugInFolder.Package(version: "1.1.0");
        await _host.InstalledAsync(package);
        (await _host.Admin.DeleteAsync("/api/system-admin/plug-ins/fixture/versions/1.1.0", Cancel)).EnsureSuccessStatusCode();
        var other = PlugInFolder.Package(version: "1.1.0", manifest: m => m["name"]!["en"] = "Another");
        (await _host.UploadAsync(other).ErrorAsync(System.Net.HttpStatusCode.Conflict)).Code().ShouldBe("PlugIn:VersionDiffers");
        await _host.InstalledAsync(package);
    }

    [Fact]
    public async Task What_came_with_the_host_is_not_removed()
    {
        (await _host.Admin.DeleteAsync("/api/system-admin/plug-ins/fixture/versions/1.0.0", Cancel).ErrorAsync(System.Net.HttpStatusCode.BadRequest))
            .Code().ShouldBe("PlugIn:Shipped");
        (await _host.Admin.DeleteAsync("/api/system-admin/plug-ins/fixture/versions/9.9.9", Cancel).ErrorAsync(System.Net.HttpStatusCode.BadRequest))
            .Code().ShouldBe("PlugIn:NotInstalled");
        _host.Logic.PinFor("ZZ-01").ShouldBe("fixture@1.0.0");
    }

    [Fact]
    public async Task A_version_that_another_host_of_the_same_database_installed_is_taken_up_when_a_case_needs_it()
    {
        new PlugInFolder(_host.InstalledPath).Add(version: "1.2.0");
        (await CheckedByAsync("fixture@1.2.0")).ShouldBe("fixture@1.2.0");
        (await CheckedByAsync("fixture@../1.2.0")).ShouldBe("fixture@../1.2.0");
    }

    [Fact]
    public async Task Outside_Development_only_a_signed_and_approved_package_is_installed()
    {
        using var keys = new SigningKeys("ZZ", TrustedKeys.City);
        using var shipped = new PlugInFolder();
        shipped.Add(after: keys.SignBoth);
        await using var strict = new TestHost(("PlugIns:Path", shipped.Root), ("PlugIns:KeysPath", keys.Folder)) { AllowsUnsignedPlugIns = false };
        using var admin = await strict.OfficialAsync("HB", "system-admin", "system-admin", appointed: false);
        (await InstallingHost.UploadAsync(admin, PlugInFolder.Package(version: "1.1.0")).ErrorAsync(System.Net.HttpStatusCode.BadRequest))
            .Code().ShouldBe("PlugIn:SignatureMissing");
        var answer = await InstallingHost.UploadAsync(admin, PlugInFolder.Package(version: "1.1.0", after: keys.SignBoth));
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Cancel));
    }

    private async Task<string> CheckedByAsync(string pin) =>
        (await _host.Logic.CheckAsync(CheckStage.Accept, PlugInBench.Case("ZZ-01", "{}"), pin, Cancel)).Value.Findings.ShouldHaveSingleItem().PlugIn;
}
