using System.IO.Compression;
using System.Text;
using Xinyu.Approval.Filing;
using Xinyu.Portal.Filing;

namespace Xinyu.Tests.Portal;

public sealed class FileSnifferTests
{
    [Fact]
    public async Task A_program_named_like_a_document_is_known_by_its_content()
    {
        (await SniffAsync("MZ\0\0program"u8.ToArray())).ShouldBe(SniffedFile.Not("program"));
    }

    [Fact]
    public async Task A_pdf_with_a_preamble_is_a_pdf() =>
        (await SniffAsync("\r\n%PDF-1.7"u8.ToArray())).Kind.ShouldBe(FileKind.Pdf);

    [Fact]
    public async Task A_zip_is_told_apart_from_the_office_files_that_are_zips()
    {
        (await SniffAsync(Zip("a.txt"))).ShouldBe(SniffedFile.Not("zip"));
        (await SniffAsync(Zip("[Content_Types].xml", "word/document.xml"))).Kind.ShouldBe(FileKind.Docx);
        (await SniffAsync(Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).ShouldBe(SniffedFile.Not("macros"));
        (await SniffAsync(Zip("OFD.xml"))).Kind.ShouldBe(FileKind.Ofd);
    }

    [Theory]
    [InlineData("..\\..\\报告.PDF", "报告.pdf")]
    [InlineData("/etc/passwd", "passwd.pdf")]
    [InlineData("evil\u202Efdp.exe", "evilfdp.exe.pdf")]
    [InlineData("", "file.pdf")]
    public void Names_are_made_harmless(string sent, string kept) => FileNames.Clean(sent, FileKind.Pdf).ShouldBe(kept);

    private static async Task<SniffedFile> SniffAsync(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await FileSniffer.SniffAsync(stream, TestContext.Current.CancellationToken);
    }

    private static byte[] Zip(params string[] names)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var name in names) zip.CreateEntry(name);
        }
        return memory.ToArray();
    }
}
