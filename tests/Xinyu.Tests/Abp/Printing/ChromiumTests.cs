using System.Diagnostics;
using System.Runtime.Versioning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Xinyu.Abp;
using Xinyu.Abp.Printing;

namespace Xinyu.Tests.Abp.Printing;

public sealed class ChromiumTests
{
    private const string Sheet =
        "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>准予行政许可决定书</title><style>@page { size: A4 }</style></head>" +
        "<body><main><h1>准予行政许可决定书</h1><p>余环许〔2026〕1号</p></main></body></html>";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact, Trait("Needs", "Chromium")]
    public async Task A_sheet_becomes_a_PDF_whose_text_can_be_read_and_nothing_is_left_behind()
    {
        var before = Leftovers();
        using var chromium = Start();
        var pdf = await chromium.PrintAsync(Sheet, Cancel);
        (await Pdf.TextAsync(pdf)).ShouldContain("准予行政许可决定书");
        (await Pdf.TextAsync(pdf)).ShouldContain("余环许〔2026〕1号");
        (await Pdf.InfoAsync(pdf)).ShouldContain("A4");
        Leftovers().Except(before).ShouldBeEmpty();
    }

    [Fact, Trait("Needs", "Chromium")]
    public async Task Chromium_never_runs_as_root()
    {
        using var chromium = Start();
        var program = await chromium.ProgramAsync(Cancel);
        if (Environment.IsPrivilegedProcess) program!.Prefix.ShouldContain("--reuid=65534");
        program!.Path.ShouldBe(Pdf.Chromium);
    }

    [Fact, SupportedOSPlatform("linux")]
    public async Task A_program_that_hangs_is_ended_with_its_children()
    {
        var folder = Directory.CreateTempSubdirectory("xinyu-hang-");
        try
        {
            var note = Path.Combine(folder.FullName, "pid");
            var script = Path.Combine(folder.FullName, "hangs");
            await File.WriteAllTextAsync(note, "", Cancel);
            await File.WriteAllTextAsync(script, $"#!/bin/sh\nsleep 600 &\necho $! > {note}\nwait\n", Cancel);
            foreach (var path in new[] { folder.FullName, script }) File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
            File.SetUnixFileMode(note, (UnixFileMode)0b110_110_110);
            using var chromium = Start(("Printing:ChromiumPath", script), ("Printing:Seconds", "2"));
            var failure = await Should.ThrowAsync<BusinessException>(() => chromium.PrintAsync(Sheet, Cancel));
            failure.Code.ShouldBe("Abp:PrintingFailed");
            var child = int.Parse(await File.ReadAllTextAsync(note, Cancel), System.Globalization.CultureInfo.InvariantCulture);
            Process.GetProcesses().ShouldNotContain(p => p.Id == child && IsAlive(child));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Without_Chromium_it_says_so()
    {
        using var chromium = Start(("Printing:ChromiumPath", "none"));
        (await chromium.ProgramAsync(Cancel)).ShouldBeNull();
        (await Should.ThrowAsync<BusinessException>(() => chromium.PrintAsync(Sheet, Cancel))).Code.ShouldBe("Abp:PrintingUnavailable");
    }

    // killed and not yet collected by its new parent is dead enough
    private static bool IsAlive(int id) => !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);

    private static string[] Leftovers() => Directory.GetDirectories(Path.GetTempPath(), "xinyu-print-*");

    private static Chromium Start(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
        return new Chromium(new ChromiumSearch(configuration), configuration, NullLogger<Chromium>.Instance);
    }
}
