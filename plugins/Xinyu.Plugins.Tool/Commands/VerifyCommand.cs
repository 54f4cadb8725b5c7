using Xinyu.Plugins.Packaging.Signatures;

namespace Xinyu.Plugins.Tool.Commands;

/// <summary>verify PACKAGE [--keys FOLDER]: what the host checks; without keys all but the signatures.</summary>
internal static class VerifyCommand
{
    public static void Run(Arguments arguments)
    {
        using var package = new CheckedPackage(arguments.First);
        if (arguments.Find("keys") is { } keys)
            CheckedPackage.Require(SignatureCheck.Check(package.Folder, package.Manifest, TrustedKeys.Read(keys), required: true));
        var manifest = package.Manifest;
        Console.WriteLine($"{manifest.Pin} {manifest.Department} {string.Join(' ', manifest.Items)} {manifest.ContentHash}");
    }
}
