using System.Text.Json.Nodes;
using Xinyu.Approval.PlugIns;

namespace Xinyu.Tests.PlugIns;

/// <summary>A bad plug-in is listed with its state and reason, and a sound one beside it serves all the same.</summary>
public sealed class BadPlugInTests : IDisposable
{
    private readonly PlugInFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_corrupt_assembly_fails() => Expect(
        _folder.Add("bad", before: f => File.WriteAllBytes(Path.Combine(f, PlugInFolder.EntryDll), [.. Enumerable.Repeat((byte)0x5A, 4096)])),
        PlugInState.Failed, "PlugIn:AssemblyUnreadable", PlugInFolder.EntryDll);

    [Fact]
    public void A_truncated_assembly_fails() => Expect(
        _folder.Add("bad", before: f =>
        {
            var path = Path.Combine(f, PlugInFolder.EntryDll);
            File.WriteAllBytes(path, File.ReadAllBytes(path)[..600]);
        }),
        PlugInState.Failed, "PlugIn:AssemblyUnreadable", PlugInFolder.EntryDll);

    [Fact]
    public void A_missing_dependency_fails_before_anything_is_loaded() => Expect(
        _folder.Add("bad", before: f => File.Delete(Path.Combine(f, PlugInFolder.PrivateDll))),
        PlugInState.Failed, "PlugIn:DependencyMissing", PlugInFolder.PrivateDll);

    [Fact]
    public void A_dependency_that_no_list_mentions_fails_as_an_unknown_reference() => Expect(
        _folder.Add("bad", before: f =>
        {
            File.Delete(Path.Combine(f, PlugInFolder.PrivateDll));
            File.WriteAllText(Path.Combine(f, "Xinyu.Plugins.Fixtures.deps.json"), """{ "targets": {} }""");
        }),
        PlugInState.Failed, "PlugIn:ReferenceUnknown", "YamlDotNet");

    [Theory]
    [InlineData("[2.0,3.0)")]
    [InlineData("[0.1,1.0)")]
    public void A_range_without_this_sdk_is_incompatible(string range) => Expect(
        _folder.Add("bad", manifest: m => m["sdk"] = range), PlugInState.Incompatible, "PlugIn:SdkRange", range);

    [Fact]
    public void A_file_whose_hash_differs_is_quarantined() => Expect(
        _folder.Add("bad", after: f => File.AppendAllText(Path.Combine(f, "Localization", "zh-Hans.json"), " ")),
        PlugInState.Quarantined, "PlugIn:HashDiffers", "Localization/zh-Hans.json");

    [Fact]
    public void A_file_that_the_manifest_does_not_list_is_quarantined() => Expect(
        _folder.Add("bad", after: f => File.WriteAllText(Path.Combine(f, "extra.dll"), "")),
        PlugInState.Quarantined, "PlugIn:FileUnlisted", "extra.dll");

    [Fact]
    public void An_exception_in_ConfigureServices_fails() => Expect(
        _folder.Add("bad", entryType: "ThrowsInConfigurationPlugIn"),
        PlugInState.Failed, "PlugIn:StartFailed", "the fixture refuses to be configured");

    [Fact]
    public void A_configuration_that_never_ends_fails_after_its_budget()
    {
        _folder.Add("bad", entryType: "NeverConfiguredPlugIn");
        var bench = new PlugInBench(_folder.Root, o => o.StartBudget = TimeSpan.FromMilliseconds(200));
        bench.Registry.List().Single(p => p.Id == "bad").ReasonCode.ShouldBe("PlugIn:StartOverran");
    }

    [Fact]
    public void An_entry_class_that_is_not_there_fails() => Expect(
        _folder.Add("bad", entryType: "Nobody"), PlugInState.Failed, "PlugIn:EntryTypeMissing", "Xinyu.Plugins.Fixtures.Nobody");

    [Fact]
    public void Logic_for_an_undeclared_item_is_quarantined() => Expect(
        _folder.Add("bad", entryType: "UndeclaredItemPlugIn"), PlugInState.Quarantined, "PlugIn:ItemUndeclared", "ZZ-99");

    [Fact]
    public void An_item_of_another_department_is_quarantined() => Expect(
        _folder.Add("bad", manifest: m => m["items"] = new JsonArray("HB-01")), PlugInState.Quarantined, "PlugIn:ForeignItem", "HB-01");

    [Fact]
    public void A_path_out_of_the_folder_is_quarantined() => Expect(
        _folder.Add("bad", manifest: m => m["files"]![0]!["path"] = "../../host.dll"),
        PlugInState.Quarantined, "PlugIn:PathOutside", "../../host.dll");

    [Fact]
    public void A_folder_of_another_version_is_quarantined() => Expect(
        _folder.Add("bad", manifest: m => m["version"] = "1.0.1"), PlugInState.Quarantined, "PlugIn:FolderDiffers", "bad@1.0.1", id: "bad");

    [Fact]
    public void A_folder_without_a_manifest_fails() => Expect(
        _folder.Add("bad", after: f => File.Delete(Path.Combine(f, "plugin.json"))), PlugInState.Failed, "PlugIn:ManifestMissing", "plugin.json");

    [Fact]
    public void A_manifest_that_is_no_json_fails() => Expect(
        _folder.Add("bad", after: f => File.WriteAllText(Path.Combine(f, "plugin.json"), "{ \"schema\": 1,")),
        PlugInState.Failed, "PlugIn:ManifestUnreadable", "plugin.json");

    [Theory]
    [InlineData("schema", "\"1\"")]
    [InlineData("id", "\"Bad Id\"")]
    [InlineData("version", "\"1.0\"")]
    [InlineData("department", "\"hb\"")]
    [InlineData("sdk", "\"1.0\"")]
    [InlineData("items", "[]")]
    [InlineData("items", "[\"ZZ-01\",\"ZZ-01\"]")]
    [InlineData("files", "[{\"path\":\"a.dll\",\"sha256\":\"00\"}]")]
    [InlineData("name", "\"one name\"")]
    [InlineData("entryType", "null")]
    public void A_wrong_property_is_named(string property, string value) => Expect(
        _folder.Add("bad", manifest: m => m[property] = JsonNode.Parse(value)), PlugInState.Failed, "PlugIn:ManifestWrong", property);

    [Fact]
    public void A_manifest_with_a_broken_character_fails() => Expect(
        _folder.Add("bad", after: f => File.WriteAllText(Path.Combine(f, "plugin.json"), """{ "schema": 1, "id": "\ud800" }""")),
        PlugInState.Failed, "PlugIn:ManifestUnreadable", "plugin.json");

    [Fact]
    public void A_folder_without_a_version_is_listed()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Root, "loose"));
        File.WriteAllText(Path.Combine(_folder.Root, "loose", "plugin.json"), "{}");
        var entry = new PlugInBench(_folder.Root).Registry.List().ShouldHaveSingleItem();
        (entry.Id, entry.Version, entry.ReasonCode).ShouldBe(("loose", "-", "PlugIn:ManifestMissing"));
    }

    [Fact]
    public void A_later_format_is_incompatible() => Expect(
        _folder.Add("bad", manifest: m => m["schema"] = 2), PlugInState.Incompatible, "PlugIn:SchemaUnknown", "2");

    [Fact]
    public void Two_plug_ins_for_one_item_leave_it_to_the_first()
    {
        _folder.Add("a-first").Add("b-second");
        var list = new PlugInBench(_folder.Root).Registry.List();
        list.Select(p => (p.Id, p.State, p.ReasonCode)).ShouldBe(
            [("a-first", PlugInState.Active, ""), ("b-second", PlugInState.Quarantined, "PlugIn:ItemTaken")]);
    }

    [Fact]
    public void A_folder_that_does_not_exist_means_no_plug_ins() =>
        new PlugInBench(Path.Combine(_folder.Root, "none")).Registry.List().ShouldBeEmpty();

    private static void Expect(PlugInFolder folder, PlugInState state, string code, string mentioned, string id = "bad")
    {
        folder.Add("sound", entryType: "OtherItemPlugIn", manifest: m => m["items"] = new JsonArray("ZZ-02"));
        var list = new PlugInBench(folder.Root).Registry.List();
        var bad = list.Single(p => p.Id == id || p.Id == "Bad Id");
        bad.State.ShouldBe(state);
        bad.ReasonCode.ShouldBe(code);
        bad.Reason.ShouldContain(mentioned);
        list.Single(p => p.Id == "sound").State.ShouldBe(PlugInState.Active);
    }
}
