using System.IO.Compression;
using System.Text;

namespace Xinyu.Approval.Filing;

/// <summary>Tells by its content what a file is. The name is what the sender says; the content is what the official will open.</summary>
internal static class FileSniffer
{
    private const int HeadLength = 1024;
    private const int MostEntries = 10_000;
    private const int LeastPackage = 22; // the directory's end alone; .NET looks for it before the start of anything shorter

    /// <param name="content">Seekable; its position is back at the start afterwards.</param>
    public static async Task<SniffedFile> SniffAsync(Stream content, CancellationToken cancellationToken)
    {
        var head = new byte[HeadLength];
        content.Position = 0;
        var length = await content.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, cancellationToken);
        content.Position = 0;
        var sniffed = Of(head.AsSpan(0, length));
        if (sniffed.Foreign == "zip")
        {
            sniffed = OfPackage(content);
            content.Position = 0;
        }
        return sniffed;
    }

    private static SniffedFile Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => new(FileKind.Jpeg),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new(FileKind.Png),
        [(byte)'P', (byte)'K', 3, 4, ..] => SniffedFile.Not("zip"),
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => SniffedFile.Not("rar"),
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => SniffedFile.Not("7z"),
        [(byte)'M', (byte)'Z', ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'#', (byte)'!', ..] => SniffedFile.Not("program"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => SniffedFile.Not("old-office"),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'B', (byte)'M', ..] or [(byte)'I', (byte)'I', 42, 0, ..]
            or [(byte)'M', (byte)'M', 0, 42, ..] or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => SniffedFile.Not("picture"),
        _ when head.IndexOf("%PDF-"u8) >= 0 => new(FileKind.Pdf), // readers allow a preamble, and scanners write one
        _ when Text(head).Contains("<html", StringComparison.OrdinalIgnoreCase) || Text(head).Contains("<svg", StringComparison.OrdinalIgnoreCase)
            || Text(head).Contains("<!doctype", StringComparison.OrdinalIgnoreCase) => SniffedFile.Not("web"),
        _ => SniffedFile.Not("unknown"),
    };

    // Only the directory of the package is read: what is packed is never unpacked here.
    private static SniffedFile OfPackage(Stream content)
    {
        if (content.Length < LeastPackage) return SniffedFile.Not("broken-zip");
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (package.Entries.Count > MostEntries) return SniffedFile.Not("zip");
            var names = package.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Contains("OFD.xml")) return new(FileKind.Ofd);
            if (!names.Contains("[Content_Types].xml")) return SniffedFile.Not("zip");
            if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return SniffedFile.Not("macros");
            return names.Contains("word/document.xml") ? new(FileKind.Docx)
                : names.Contains("xl/workbook.xml") ? new(FileKind.Xlsx)
                : SniffedFile.Not("zip");
        }
        catch (InvalidDataException)
        {
            return SniffedFile.Not("broken-zip");
        }
    }

    private static string Text(ReadOnlySpan<byte> head) => Encoding.Latin1.GetString(head);
}

/// <param name="Kind">Null when the portal does not take it.</param>
/// <param name="Foreign">What it is instead: part of the key of the sentence that says what to do.</param>
internal sealed record SniffedFile(FileKind? Kind, string? Foreign = null)
{
    public static SniffedFile Not(string foreign) => new(null, foreign);
}
