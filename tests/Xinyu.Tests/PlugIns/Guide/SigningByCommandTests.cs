using Xinyu.Plugins.Packaging.Archives;
using static Xinyu.Tests.PlugIns.Guide.PlugInCommand;

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
        var package = Path.Combine(_work, "hb.xyplugin");
        using (var file = File.Create(package))
            PackageWriter.Write(Path.Combine(AppContext.BaseDirectory, "plugins", "environmental-protection", "1.0.0"), file);
        var (secret, shown) = await KeysAsync("HB");

        string[] verify = ["verify", package, "--keys", shown], approve = Approval(package, secret);
        (await RunAsync(verify)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Text.ShouldContain("PlugIn:SignatureMissing"));
        (await RunAsync(approve)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Text.ShouldContain("部门还没有签名，不能批准。"));
        (await RunAsync("sign", package, "--key", Path.Combine(secret, "HB.private.pem"))).Code.ShouldBe(0);
        (await RunAsync(verify)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Text.ShouldContain("PlugIn:ApprovalMissing"));
        (await RunAsync(approve)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(0, r.Text));
        (await RunAsync(verify)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(0, r.Text), r => r.Text.ShouldContain("environmental-protection@1.0.0 HB"));

        using var folder = new PlugInFolder();
        UnpackedPackage.Write(PackageReader.Read(await File.ReadAllBytesAsync(package), PackageLimits.Default).Files, Path.Combine(folder.Root, "environmental-protection", "1.0.0"));
        var entry = new PlugInBench(folder.Root, o => (o.KeysPath, o.AllowUnsigned) = (shown, false)).Registry.List().ShouldHaveSingleItem();
        entry.ReasonCode.ShouldBe("");
        entry.Conformance.ShouldNotBeNull().Cases.ShouldBe(1000);
        entry.Conformance.Lines.Count.ShouldBe(8);
    }

    [Fact]
    public async Task The_citys_key_does_not_sign_what_does_not_conform()
    {
        var package = Path.Combine(_work, "fixture.xyplugin");
        await File.WriteAllBytesAsync(package, PlugInFolder.Package());
        var (secret, shown) = await KeysAsync("ZZ");
        (await RunAsync("sign", package, "--key", Path.Combine(secret, "ZZ.private.pem"))).Code.ShouldBe(0);

        (await RunAsync(Approval(package, secret))).ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe(1), r => r.Text.ShouldContain("- Loads: 插件包不能正常装载：ZZ-01"), r => r.Text.ShouldContain("插件没有通过核对，见上。"));
        (await RunAsync("verify", package, "--keys", shown)).Text.ShouldContain("PlugIn:ApprovalMissing");
    }

    private static string[] Approval(string package, string secret) => ["sign", package, "--key", Path.Combine(secret, "city.private.pem"), "--as", "city"];

    private async Task<(string Secret, string Shown)> KeysAsync(string department)
    {
        var (secret, shown) = (Path.Combine(_work, "secret"), Path.Combine(_work, "keys"));
        Directory.CreateDirectory(shown);
        foreach (var owner in new[] { department, "city" })
        {
            (await RunAsync("key", owner, "--to", secret)).Code.ShouldBe(0);
            File.Copy(Path.Combine(secret, owner + ".pem"), Path.Combine(shown, owner + ".pem"));
        }

        return (secret, shown);
    }

    [Fact]
    public async Task A_private_key_is_readable_by_its_owner_alone_and_never_overwritten()
    {
        (await RunAsync("key", "ZZ", "--to", _work)).Code.ShouldBe(0);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(_work, "ZZ.private.pem")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        (await RunAsync("key", "ZZ", "--to", _work)).Code.ShouldBe(1);
    }
}
