using System.Diagnostics;
using Xinyu.Plugins.Packaging.Archives;

namespace Xinyu.Tests.PlugIns.Guide;

/// <summary>A department and the city sign with the command line, and a host outside Development takes it.</summary>
[Collection("etc/plugin")]
public sealed class SigningByCommandTests : IDisposable
{
    private readonly string _work = Directory.CreateTempSubdirectory("signing-").FullName;

    public void Dispose() => Directory.Delete(_work, recursive: true);

    [Fact]
    public async Task Signed_and_approved_by_command_a_package_is_verified_and_before_that_it_is_not()
    {
        var package = Path.Combine(_work, "fixture.xyplugin");
        await File.WriteAllBytesAsync(package, PlugInFolder.Package());
        var (secret, shown) = (Path.Combine(_work, "secret"), Path.Combine(_work, "keys"));
        Directory.CreateDirectory(shown);
        foreach (var owner in new[] { "ZZ", "city" })
        {
            (await RunAsync("key", owner, "--to", secret)).Code.ShouldBe(0);
            File.Copy(Path.Combine(secret, owner + ".pem"), Path.Combine(shown, owner + ".pem"));
        }

        string[] verify = ["verify", package, "--keys", shown], approve = ["sign", package, "--key", Path.Combine(secret, "city.private.pem"), "--as", "city"];
        (await RunAsync(verify)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Text.ShouldContain("PlugIn:SignatureMissing"));
        (await RunAsync(approve)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Text.ShouldContain("部门还没有签名，不能批准。"));
        (await RunAsync("sign", package, "--key", Path.Combine(secret, "ZZ.private.pem"))).Code.ShouldBe(0);
        (await RunAsync(verify)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Text.ShouldContain("PlugIn:ApprovalMissing"));
        (await RunAsync(approve)).Code.ShouldBe(0);
        (await RunAsync(verify)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(0, r.Text), r => r.Text.ShouldContain("fixture@1.0.0 ZZ ZZ-01"));

        using var folder = new PlugInFolder();
        UnpackedPackage.Write(PackageReader.Read(await File.ReadAllBytesAsync(package), PackageLimits.Default).Files, Path.Combine(folder.Root, "fixture", "1.0.0"));
        new PlugInBench(folder.Root, o => (o.KeysPath, o.AllowUnsigned) = (shown, false)).Registry.List().ShouldHaveSingleItem().ReasonCode.ShouldBe("");
    }

    [Fact]
    public async Task A_private_key_is_readable_by_its_owner_alone_and_never_overwritten()
    {
        (await RunAsync("key", "ZZ", "--to", _work)).Code.ShouldBe(0);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(_work, "ZZ.private.pem")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        (await RunAsync("key", "ZZ", "--to", _work)).Code.ShouldBe(1);
    }

    private static async Task<(int Code, string Text)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(RepositoryRoot.Find(), "etc", "plugin"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
