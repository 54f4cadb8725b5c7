using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.PlugIns;

namespace Xinyu.Tests.SystemAdmin;

/// <summary>The two answers whose shape is fixed, because programs outside read them.</summary>
public sealed class OutsideCheckTests : IAsyncLifetime
{
    private static readonly string[] Paths = ["/api/system-admin/rollout", "/api/system-admin/plug-ins"];
    private readonly PlugInFolder _folder = new();
    private TestHost _host = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _folder.Add("a-sdk", manifest: m => m["sdk"] = "[9.0,10.0)").Add("b-sound");
        _host = new TestHost(("PlugIns:Path", _folder.Root));
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Nobody_is_asked_to_sign_in_and_every_other_role_is_refused()
    {
        using var nobody = _host.CreateClient();
        foreach (var path in Paths) (await nobody.GetAsync(path, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
        foreach (var role in XinyuRoles.Officials.Where(r => r != XinyuRoles.SystemAdmin))
        {
            using var official = await _host.OfficialAsync("HB", role, role, appointed: false);
            foreach (var path in Paths) (await official.GetAsync(path, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role} {path}");
        }
    }

    [Fact]
    public async Task The_roll_out_has_the_sums_of_the_policy()
    {
        using var admin = await _host.OfficialAsync("HB", "admin", XinyuRoles.SystemAdmin, appointed: false);
        var phases = (await admin.GetFromJsonAsync<JsonElement>(Paths[0], Cancel)).EnumerateArray().ToList();
        phases.Select(p => p.GetProperty("phase").GetString()).ShouldBe(["Pilot", "First", "Second"]);
        phases.Select(p => p.GetProperty("permits").GetInt32()).ShouldBe([10, 80, 101]);
        phases.Select(p => p.GetProperty("internalItems").GetInt32()).ShouldBe([0, 20, 37]);
        phases.Select(p => p.GetProperty("openItems").GetInt32()).ShouldBe([10, 0, 0]);
        phases.Select(p => p.GetProperty("open").GetBoolean()).ShouldBe([true, false, false]);
        phases.Skip(1).Select(p => p.GetProperty("departments").GetInt32()).ShouldBe([20, 27]);
    }

    [Fact]
    public async Task The_plug_ins_are_a_bare_array_of_id_version_state_and_reason()
    {
        using var admin = await _host.OfficialAsync("HB", "admin", XinyuRoles.SystemAdmin, appointed: false);
        var list = (await admin.GetFromJsonAsync<JsonElement>(Paths[1], Cancel)).EnumerateArray().ToList();
        list.ShouldAllBe(p => p.EnumerateObject().Select(m => m.Name).SequenceEqual(new[] { "id", "version", "state", "reason" }));
        list.Select(p => (p.GetProperty("id").GetString(), p.GetProperty("state").GetString())).ShouldBe([("a-sdk", "incompatible"), ("b-sound", "active")]);
        list[0].GetProperty("reason").GetString().ShouldNotBeNullOrEmpty();
        list[1].GetProperty("reason").GetString().ShouldBe("");
    }
}
