using System.Net;
using System.Text.Json.Nodes;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.PlugIns.Packages;

namespace Xinyu.Tests.PlugIns.Installing;

/// <summary>A bad package is refused with a sentence in the reader's language, and neither disk nor memory has changed.</summary>
public sealed class RefusedPackageTests : IAsyncLifetime
{
    private InstallingHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await InstallingHost.StartAsync();
        await _host.InstalledAsync(PlugInFolder.Package(version: "1.5.0"));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Every_bad_package_is_refused_and_nothing_has_changed()
    {
        var before = (_host.OnDisk(), _host.Registry.All);
        foreach (var (package, code) in Bad())
        {
            var zh = await RefusedAsync(package, "zh-Hans");
            var en = await RefusedAsync(package, "en");
            (zh.Code(), en.Code()).ShouldBe((code, code), zh.ToJsonString());
            zh.Message().ShouldMatch(@"[\u4e00-\u9fff]");
            if (code != "PlugIn:StartFailed") // that one carries what the plug-in itself said
                en.Message().ShouldNotMatch(@"[\u4e00-\u9fff]", code);
            (zh.Message() + en.Message()).ShouldNotContain("{");
        }

        _host.OnDisk().ShouldBe(before.Item1);
        _host.Registry.All.ShouldBe(before.All);
        _host.Logic.PinFor("ZZ-01").ShouldBe("fixture@1.5.0");
    }

    private static IEnumerable<(byte[] Package, string Code)> Bad()
    {
        var sound = PlugInFolder.Package(version: "1.6.0");
        yield return ([], "PlugIn:PackageMissing");
        yield return (sound[..(sound.Length / 2)], "PlugIn:PackageBroken");
        yield return (new byte[16 * 1024 * 1024 + 1], "PlugIn:PackageTooLarge");
        yield return (PackageReaderTests.Zip(("plugin.json", "{}"), ("../../evil.dll", "x")), "PlugIn:PackagePath");
        yield return (PackageReaderTests.Zip(("plugin.json", "{}"), ("zeros", new string('0', 65 * 1024 * 1024))), "PlugIn:PackageExpands");
        yield return (PackageReaderTests.Zip(("plugin.json", "{}"), ("PLUGIN.json", "{}")), "PlugIn:PackageDuplicate");
        yield return (PackageReaderTests.Zip(("readme.txt", "no manifest")), "PlugIn:ManifestMissing");
        yield return (PackageReaderTests.Zip(("plugin.json", "{ \"schema\": 1, \"schema\": 1 }")), "PlugIn:ManifestUnreadable");
        yield return (Package("1.6.0", m => m["items"] = new JsonArray("ZZ-01", "HB-01")), "PlugIn:ForeignItem");
        yield return (Package("1.6.0", m => m["files"]![0]!["path"] = "../../host.dll"), "PlugIn:PathOutside");
        yield return (Package("1.6.0", m =>
        {
            m["department"] = "HB";
            m["items"] = new JsonArray("HB-77");
        }), "PlugIn:IdTaken");
        yield return (PlugInFolder.Package("thief", "1.0.0"), "PlugIn:ItemTaken");
        yield return (Package("1.4.0"), "PlugIn:Downgrade");
        yield return (PlugInFolder.Package(), "PlugIn:AlreadyInstalled");
        yield return (Package("1.5.0"), "PlugIn:AlreadyInstalled");
        yield return (Package("1.5.0", m => m["name"]!["en"] = "Another"), "PlugIn:VersionDiffers");
        yield return (Package("1.0.0", m => m["name"]!["en"] = "Another"), "PlugIn:VersionDiffers");
        yield return (Package("1.6.0", after: f => File.AppendAllText(Path.Combine(f, PlugInFolder.EntryDll), "x")), "PlugIn:HashDiffers");
        yield return (Package("1.6.0", after: f => File.WriteAllText(Path.Combine(f, "extra.txt"), "x")), "PlugIn:FileUnlisted");
        yield return (Package("1.6.0", m => m["sdk"] = "[9.0,10.0)"), "PlugIn:SdkRange");
        yield return (PlugInFolder.Package(version: "1.6.0", entryType: "ThrowsInConfigurationPlugIn"), "PlugIn:StartFailed");
        yield return (PlugInFolder.Package(version: "1.6.0", entryType: "UndeclaredItemPlugIn"), "PlugIn:ItemUndeclared");
    }

    private static byte[] Package(string version, Action<JsonObject>? manifest = null, Action<string>? after = null) =>
        PlugInFolder.Package(version: version, manifest: manifest, after: after);

    private async Task<JsonNode> RefusedAsync(byte[] package, string language)
    {
        using var answer = await _host.UploadAsync(package, language);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Conflict);
        return JsonNode.Parse(text)!["error"]!;
    }
}
