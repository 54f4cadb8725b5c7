using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Signatures;

namespace Xinyu.Plugins.Tool.Commands;

/// <summary>
/// sign PACKAGE --key PRIVATE.pem [--as city]: the department's signature, or the city's approval of it. The city's key signs only
/// what conformed here and now; the report stays in the package.
/// </summary>
internal static class SignCommand
{
    public static async Task RunAsync(Arguments arguments)
    {
        using var package = new CheckedPackage(arguments.First);
        using var key = PrivateKey.Read(arguments.Require("key"));
        var (signatures, unreadable) = SignatureFile.Read(package.Folder);
        CheckedPackage.Require(unreadable);
        var asCity = arguments.Find("as") == TrustedKeys.City;
        if (asCity && signatures.Department is null)
            throw new ToolException("部门还没有签名，不能批准。", "The department has not signed yet, so there is nothing to approve.");
        SignatureFile.Write(package.Folder, asCity
            ? PackageSigner.ApproveAsCity(package.Manifest, signatures, await ReportAsync(package), key)
            : PackageSigner.SignAsDepartment(package.Manifest, key));
        package.WriteTo(arguments.First);
        Console.WriteLine($"{package.Manifest.Pin} {(asCity ? TrustedKeys.City : package.Manifest.Department)} {package.Manifest.ContentHash}");
    }

    private static async Task<byte[]> ReportAsync(CheckedPackage package) =>
        ReportFile.Write(package.Folder, await ConformCommand.ApprovableAsync(package.Folder, package.Manifest));
}
