using System.IO.Compression;
using Xinyu.Plugins.Packaging;
using Xinyu.Plugins.Packaging.Archives;

namespace Xinyu.Tests.PlugIns.Packages;

public sealed class PackageReaderTests
{
    private static readonly PackageLimits Small = new(PackageBytes: 64 * 1024, ExpandedBytes: 256 * 1024, Files: 10);

    [Fact]
    public void A_sound_package_is_read_whole()
    {
        var (files, problem) = PackageReader.Read(Zip(("plugin.json", "{}"), ("Localization/zh-Hans.json", "texts")), Small);
        problem.ShouldBeNull();
        files.Keys.ShouldBe(["plugin.json", "Localization/zh-Hans.json"]);
        files["plugin.json"].ShouldBe("{}"u8.ToArray());
    }

    [Fact]
    public void No_zip_at_all_is_broken() => Refused([1, 2, 3, 4], "PlugIn:PackageBroken");

    [Fact]
    public void An_empty_file_is_broken() => Refused([], "PlugIn:PackageBroken");

    [Fact]
    public void Half_a_zip_is_broken()
    {
        var zip = Zip(("plugin.json", new string('x', 500)));
        Refused(zip[..(zip.Length / 2)], "PlugIn:PackageBroken");
    }

    [Fact]
    public void A_zip_with_bytes_changed_anywhere_is_read_or_refused_but_never_throws()
    {
        var sound = Zip(("plugin.json", "{ \"schema\": 1 }"), ("a.dll", new string('x', 300)));
        for (var i = 0; i < sound.Length; i++)
        {
            var spoilt = (byte[])sound.Clone();
            spoilt[i] ^= 0xFF;
            Should.NotThrow(() => PackageReader.Read(spoilt, Small));
        }
    }

    [Theory]
    [InlineData("../outside.dll")]
    [InlineData("a/../../outside.dll")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/windows/system.ini")]
    [InlineData("..\\outside.dll")]
    [InlineData("a//b")]
    [InlineData("./a")]
    public void A_name_that_leads_out_of_the_package_is_refused(string name) =>
        Refused(Zip(("plugin.json", "{}"), (name, "x")), "PlugIn:PackagePath");

    [Fact]
    public void A_link_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = zip.CreateEntry("plugin.json");
            entry.ExternalAttributes = 0xA1FF << 16;
            using var content = entry.Open();
            content.Write("/etc/passwd"u8);
        }

        Refused(stream.ToArray(), "PlugIn:PackagePath");
    }

    [Theory]
    [InlineData("plugin.json", "plugin.json")]
    [InlineData("a.dll", "A.dll")]
    [InlineData("a/b.dll", "a")]
    public void One_name_twice_is_refused(string first, string second) => Refused(Zip((first, "1"), (second, "2")), "PlugIn:PackageDuplicate");

    [Fact]
    public void A_bomb_is_refused_before_it_has_expanded() =>
        Refused(Zip(("plugin.json", "{}"), ("zeros", new string('0', 1024 * 1024))), "PlugIn:PackageExpands");

    [Fact]
    public void A_bomb_of_many_small_files_is_refused_by_their_sum() =>
        Refused(Zip([.. Enumerable.Range(0, 9).Select(i => ($"f{i}", new string('0', 40 * 1024)))]), "PlugIn:PackageExpands");

    [Fact]
    public void Too_many_files_are_refused() => Refused(Zip([.. Enumerable.Range(0, 11).Select(i => ($"f{i}", ""))]), "PlugIn:PackageTooMany");

    [Fact]
    public void A_package_that_is_too_large_is_not_opened() => Refused(new byte[64 * 1024 + 1], "PlugIn:PackageTooLarge");

    [Fact]
    public void The_same_folder_gives_the_same_bytes()
    {
        using var folder = new PlugInFolder();
        folder.Add();
        var path = Path.Combine(folder.Root, "fixture", "1.0.0");
        var first = Packed(path);
        File.SetLastWriteTimeUtc(Path.Combine(path, "plugin.json"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Packed(path).ShouldBe(first);
        PackageReader.Read(first, PackageLimits.Default).Problem.ShouldBeNull();
    }

    [Fact]
    public void Every_refusal_has_its_sentence_in_both_languages()
    {
        PackageTexts.Of("en").Keys.ShouldBe(PackageTexts.Of("zh-Hans").Keys, ignoreOrder: true);
        PackageTexts.Render("zh-Hans", PackageProblem.Failed("PackageTooLarge", ("megabytes", "16"))).ShouldBe("插件包超过 16 MB。");
    }

    internal static byte[] Packed(string folder)
    {
        using var stream = new MemoryStream();
        PackageWriter.Write(folder, stream);
        return stream.ToArray();
    }

    internal static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static void Refused(byte[] package, string code)
    {
        var problem = PackageReader.Read(package, Small).Problem.ShouldNotBeNull();
        problem.Code.ShouldBe(code);
        PackageTexts.Render("zh-Hans", problem).ShouldNotContain("{");
        PackageTexts.Render("en", problem).ShouldNotContain("{");
    }
}
