using System.Diagnostics;

namespace Xinyu.Tests.Abp.Printing;

/// <summary>Reads PDFs with Poppler's tools, which etc/test installs.</summary>
internal static class Pdf
{
    public static string? Chromium { get; } = Find("chromium") ?? Find("google-chrome");

    public static Task<string> TextAsync(byte[] pdf) => RunAsync("pdftotext", pdf, "-layout");

    public static Task<string> InfoAsync(byte[] pdf) => RunAsync("pdfinfo", pdf);

    private static async Task<string> RunAsync(string program, byte[] pdf, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            string[] arguments = program == "pdftotext" ? [.. options, file, "-"] : [.. options, file];
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
