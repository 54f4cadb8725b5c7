using System.Diagnostics;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Packaging.Archives;

namespace Xinyu.Tests.PlugIns.Guide;

/// <summary>What etc/release does to the departments' plug-ins, so that a host outside Development takes them.</summary>
[Collection("etc/plugin")]
public sealed class ReleaseTests : IDisposable
{
    private static readonly string[] Departments = ["FG", "GT", "JS", "GH", "JT", "WH", "WS", "HB", "GS"];

    private readonly string _work = Directory.CreateTempSubdirectory("release-").FullName;

    public void Dispose() => Directory.Delete(_work, recursive: true);

    [Fact]
    public async Task The_nine_departments_plug_ins_sealed_for_a_release_are_active_outside_Development_and_before_that_quarantined()
    {
        var (plugIns, secrets, shown, packages) = (Path.Combine(_work, "plugins"), Path.Combine(_work, "secret"), Path.Combine(_work, "plug-in-keys"), Path.Combine(_work, "packages"));
        Copy(Path.Combine(AppContext.BaseDirectory, "plugins"), plugIns);
        States().ShouldBe(Enumerable.Repeat((PlugInState.Quarantined, "PlugIn:SignatureMissing"), 9));
        foreach (var owner in Departments.Append("city"))
            (await RunAsync("plugin", "key", owner, "--to", secrets)).Code.ShouldBe(0);

        var sealedOff = await RunAsync("plugin", "seal", plugIns, "--keys", secrets, "--public", shown, "--packages", packages);
        sealedOff.Code.ShouldBe(0, sealedOff.Text);
        States().ShouldBe(Enumerable.Repeat((PlugInState.Active, ""), 9));
        Directory.GetFiles(shown).Select(Path.GetFileNameWithoutExtension).ShouldBe(Departments.Append("city"), ignoreOrder: true);
        Directory.GetFiles(shown).ShouldAllBe(f => !File.ReadAllText(f).Contains("PRIVATE KEY"));
        Directory.GetFiles(packages).Length.ShouldBe(9);
        (await RunAsync("plugin", "verify", Directory.GetFiles(packages)[0], "--keys", shown)).Code.ShouldBe(0);

        IEnumerable<(PlugInState, string)> States() =>
            new PlugInBench(plugIns, o => (o.KeysPath, o.AllowUnsigned) = (shown, false)).Registry.List().Select(p => (p.State, p.ReasonCode));
    }

    [Fact]
    public async Task A_release_without_one_of_the_keys_names_it_and_signs_nothing()
    {
        var (plugIns, secrets) = (Path.Combine(_work, "plugins"), Path.Combine(_work, "secret"));
        UnpackedPackage.Write(PackageReader.Read(PlugInFolder.Package(), PackageLimits.Default).Files, Path.Combine(plugIns, "fixture", "1.0.0"));
        (await RunAsync("plugin", "key", "city", "--to", secrets)).Code.ShouldBe(0);
        (await RunAsync("plugin", "seal", plugIns, "--keys", secrets, "--public", Path.Combine(_work, "shown")))
            .ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Text.ShouldContain("没有这些私钥：ZZ。"));
        Directory.Exists(Path.Combine(_work, "shown")).ShouldBeFalse();
        File.Exists(Path.Combine(plugIns, "fixture", "1.0.0", "signatures.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task Keys_within_the_repository_and_a_folder_in_use_are_refused_before_anything_is_built()
    {
        (await RunAsync("release", Path.Combine(_work, "new"), "--keys", Path.Combine(RepositoryRoot.Find(), "docs")))
            .ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Text.ShouldContain("私钥不能放在仓库里"));
        await File.WriteAllTextAsync(Path.Combine(_work, "there"), "");
        (await RunAsync("release", _work, "--keys", _work)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Text.ShouldContain("不是空的"));
        (await RunAsync("release", _work)).Code.ShouldBe(2);
        Directory.GetFileSystemEntries(_work).ShouldHaveSingleItem();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static async Task<(int Code, string Text)> RunAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(RepositoryRoot.Find(), "etc", script), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
