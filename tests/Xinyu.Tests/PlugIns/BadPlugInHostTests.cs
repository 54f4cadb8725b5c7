using Microsoft.Extensions.DependencyInjection;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.PlugIns.Data;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.PlugIns;

/// <summary>The whole host over a folder of broken plug-ins.</summary>
public sealed class BadPlugInHostTests : IAsyncLifetime
{
    private readonly PlugInFolder _folder = new();
    private TestHost _host = null!;

    public ValueTask InitializeAsync()
    {
        _folder
            .Add("a-corrupt", before: f => File.WriteAllText(Path.Combine(f, PlugInFolder.EntryDll), "not an assembly"))
            .Add("b-dependency", before: f => File.Delete(Path.Combine(f, PlugInFolder.PrivateDll)))
            .Add("c-sdk", manifest: m => m["sdk"] = "[9.0,10.0)")
            .Add("d-hash", after: f => File.AppendAllText(Path.Combine(f, PlugInFolder.EntryDll), "x"))
            .Add("e-configuration", entryType: "ThrowsInConfigurationPlugIn")
            .Add("f-sound", entryType: "OtherItemPlugIn", manifest: m => m["items"] = new System.Text.Json.Nodes.JsonArray("ZZ-02"));
        _host = new TestHost(("PlugIns:Path", _folder.Root));
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void The_host_starts_and_lists_each_with_state_and_reason()
    {
        using var client = _host.CreateClient();
        var list = _host.Services.GetRequiredService<IPlugInCatalogue>().List();
        list.Select(p => (p.Id, p.State, p.ReasonCode)).ShouldBe(
        [
            ("a-corrupt", PlugInState.Failed, "PlugIn:AssemblyUnreadable"),
            ("b-dependency", PlugInState.Failed, "PlugIn:DependencyMissing"),
            ("c-sdk", PlugInState.Incompatible, "PlugIn:SdkRange"),
            ("d-hash", PlugInState.Quarantined, "PlugIn:HashDiffers"),
            ("e-configuration", PlugInState.Failed, "PlugIn:StartFailed"),
            ("f-sound", PlugInState.Active, ""),
        ]);
        list.Where(p => p.State != PlugInState.Active).ShouldAllBe(p => p.Reason.Length > 5);
    }

    [Fact]
    public async Task The_store_keeps_each_plug_ins_entries_apart()
    {
        using var client = _host.CreateClient();
        var ct = TestContext.Current.CancellationToken;
        var scopes = _host.Services.GetRequiredService<IServiceScopeFactory>();
        var one = new DatabasePlugInStore("one", scopes);
        var other = new DatabasePlugInStore("other", scopes);
        await one.SetAsync("a/1", "first", ct);
        await one.SetAsync("a/1", "second", ct);
        await one.SetAsync("b", "third", ct);
        await other.SetAsync("a/1", "foreign", ct);

        (await one.GetAsync("a/1", ct)).ShouldBe("second");
        (await one.KeysAsync("a/", ct)).ShouldBe(["a/1"]);
        await one.RemoveAsync("a/1", ct);
        (await one.GetAsync("a/1", ct)).ShouldBeNull();
        (await other.GetAsync("a/1", ct)).ShouldBe("foreign");
        await Should.ThrowAsync<ArgumentException>(() => one.SetAsync("big", new string('x', 70_000), ct));
    }
}
