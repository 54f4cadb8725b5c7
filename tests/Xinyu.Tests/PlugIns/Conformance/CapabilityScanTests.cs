using System.Text.Json.Nodes;
using Xinyu.Plugins.Packaging.Conformance.Capabilities;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Tests.PlugIns.Conformance;

/// <summary>What a package uses beyond computing is read from its assemblies, before anything of it is loaded.</summary>
public sealed class CapabilityScanTests
{
    private static readonly string Reaching = Path.Combine(AppContext.BaseDirectory, "fixtures", "reaching", "1.0.0");

    [Theory]
    [InlineData("ReadsFile.Take", "System.IO.File.ReadAllText", Capability.File)]
    [InlineData("OpensByName.Take", "System.IO.StreamReader..ctor", Capability.File)]
    [InlineData("StartsProcess.Take", "System.Diagnostics.Process.Start", Capability.Process)]
    [InlineData("OpensSocket.Take", "System.Net.Sockets.TcpClient..ctor", Capability.Network)]
    [InlineData("UsesReflection.Take", "System.Type.GetProperty", Capability.Reflection)]
    [InlineData("CallsNative.GetProcessId", "libc!getpid", Capability.Native)]
    [InlineData("StartsThread.Take", "System.Threading.Tasks.Task.Run", Capability.Threads)]
    [InlineData("AnswersRequest.Take", "Microsoft.AspNetCore.Http.HttpContext.get_Request", Capability.Pages)]
    [InlineData("ReadsClock.Take", "System.DateTime.get_UtcNow", Capability.Clock)]
    public void Each_use_is_found_with_the_member_and_the_method_that_uses_it(string method, string member, Capability capability) =>
        Uses(Reaching).ShouldContain(new MemberUse(capability, "Xinyu.Plugins.Fixtures.Reaching.dll", "Xinyu.Plugins.Fixtures.Reaching." + method, member));

    [Fact]
    public void A_use_in_a_lambda_of_a_nested_generic_class_is_found() =>
        Uses(Reaching).Single(u => u.Member == "System.Environment.GetEnvironmentVariable").Method.ShouldContain("Hides+Deep");

    [Fact]
    public void Computing_texts_numbers_dates_and_reading_its_own_data_need_no_leave() =>
        Uses(Reaching).ShouldNotContain(u => u.Method.Contains(".Computes"));

    [Fact]
    public void What_the_manifest_declares_is_not_undeclared()
    {
        var manifest = Manifest(Reaching);
        foreach (var capability in Enum.GetValues<Capability>())
        {
            var others = Enum.GetValues<Capability>().Where(c => c != capability).ToList();
            CapabilityScan.Undeclared(Reaching, manifest with { Capabilities = others }).Select(u => u.Capability).Distinct().ShouldBe([capability]);
        }
    }

    [Fact]
    public void A_dependency_that_the_package_brings_is_read_as_well()
    {
        var fixture = Path.Combine(AppContext.BaseDirectory, "fixtures", "fixture", "1.0.0");
        Uses(fixture).ShouldContain(u => u.Assembly == "YamlDotNet.dll" && u.Capability == Capability.Reflection);
        CapabilityScan.Undeclared(fixture, Manifest(fixture)).ShouldBeEmpty();
    }

    [Fact]
    public void A_library_for_one_platform_is_native_code()
    {
        using var folder = new PlugInFolder();
        // the header of a Windows library without any of .NET in it
        folder.Add(before: f => File.Copy(Path.Combine(f, PlugInFolder.PrivateDll), Path.Combine(f, "native.dll")), after: f => WithoutMetadata(Path.Combine(f, "native.dll")));
        var package = Path.Combine(folder.Root, "fixture", "1.0.0");
        Uses(package).ShouldContain(new MemberUse(Capability.Native, "native.dll", "native.dll", "native.dll"));
    }

    [Theory]
    [InlineData("industry-commerce")]
    [InlineData("environmental-protection")]
    [InlineData("transport")]
    [InlineData("construction")]
    [InlineData("culture")]
    [InlineData("development-reform")]
    [InlineData("health")]
    [InlineData("land-resources")]
    [InlineData("urban-planning")]
    public void A_departments_plug_in_does_nothing_but_compute(string id)
    {
        var package = Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "plugins", id)).Single();
        // one of them has pages
        Uses(package).ShouldAllBe(u => u.Capability == Capability.Pages && id == "environmental-protection");
    }

    [Theory]
    [InlineData("""["files"]""")]
    [InlineData("""["file","file"]""")]
    [InlineData("\"file\"")]
    [InlineData("[1]")]
    public void An_unknown_capability_is_a_mistake_in_the_manifest(string capabilities)
    {
        using var folder = new PlugInFolder();
        folder.Add(manifest: m => m["capabilities"] = JsonNode.Parse(capabilities));
        var problem = ManifestReader.Read(Path.Combine(folder.Root, "fixture", "1.0.0")).Problem.ShouldNotBeNull();
        (problem.Code, problem.Arguments["property"]).ShouldBe(("PlugIn:ManifestWrong", "capabilities"));
    }

    [Fact]
    public void A_manifest_without_the_property_declares_nothing()
    {
        using var folder = new PlugInFolder();
        folder.Add(manifest: m => m.Remove("capabilities"));
        Manifest(Path.Combine(folder.Root, "fixture", "1.0.0")).Capabilities.ShouldBeEmpty();
    }

    private static IReadOnlyList<MemberUse> Uses(string package) => CapabilityScan.Uses(package, Manifest(package));

    private static PlugInManifest Manifest(string package) => ManifestReader.Read(package).Manifest.ShouldNotBeNull();

    /// <summary>Empties the directory entry that says where .NET's part is.</summary>
    private static void WithoutMetadata(string file)
    {
        var image = File.ReadAllBytes(file);
        using (var reader = new System.Reflection.PortableExecutable.PEReader(new MemoryStream(image)))
        {
            var header = reader.PEHeaders.PEHeaderStartOffset;
            var directories = header + (reader.PEHeaders.PEHeader!.Magic == System.Reflection.PortableExecutable.PEMagic.PE32Plus ? 112 : 96);
            Array.Clear(image, directories + (14 * 8), 8);
        }

        File.WriteAllBytes(file, image);
    }
}
