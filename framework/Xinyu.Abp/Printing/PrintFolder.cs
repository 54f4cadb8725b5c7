using System.Security.Cryptography;

namespace Xinyu.Abp.Printing;

/// <summary>
/// Where one print happens. A host that runs as root prints as nobody, who must be able to write here; the folder then lies
/// in one that no other user can list, under a name that none can guess.
/// </summary>
internal sealed class PrintFolder : IDisposable
{
    private const UnixFileMode PassOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode Everybody = PassOnly | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
    private readonly DirectoryInfo _outer = Directory.CreateTempSubdirectory("xinyu-print-");

    public PrintFolder()
    {
        Path = Directory.CreateDirectory(System.IO.Path.Combine(_outer.FullName, RandomNumberGenerator.GetHexString(32, lowercase: true))).FullName;
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return;
        File.SetUnixFileMode(Path, Everybody);
        File.SetUnixFileMode(_outer.FullName, PassOnly);
    }

    public string Path { get; }

    public string Html => System.IO.Path.Combine(Path, "sheet.html");

    public string Pdf => System.IO.Path.Combine(Path, "sheet.pdf");

    public string Profile => System.IO.Path.Combine(Path, "profile");

    public void Dispose()
    {
        try
        {
            _outer.Delete(recursive: true);
        }
        catch (IOException)
        {
            // something of an ended Chromium still writes; the system's clean-up of temporary files takes the rest
        }
    }
}
