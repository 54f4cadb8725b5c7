using System.Security.Cryptography;

namespace Xinyu.Plugins.Tool.Commands;

/// <summary>key OWNER --to FOLDER: a new key; the public half goes to the host, the private one stays with its owner.</summary>
internal static class KeyCommand
{
    public static void Run(Arguments arguments)
    {
        var (owner, folder) = (arguments.First, arguments.Require("to"));
        Directory.CreateDirectory(folder);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var secret = Path.Combine(folder, owner + ".private.pem");
        if (File.Exists(secret))
            throw new ToolException($"{secret} 已经存在，不覆盖。", $"{secret} exists and is not overwritten.");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(secret, options))
            writer.Write(key.ExportPkcs8PrivateKeyPem());
        var shown = Path.Combine(folder, owner + ".pem");
        File.WriteAllText(shown, key.ExportSubjectPublicKeyInfoPem());
        Console.WriteLine($"{shown}\n{secret}");
    }
}
