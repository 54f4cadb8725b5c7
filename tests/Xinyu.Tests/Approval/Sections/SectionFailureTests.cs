using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Data;
using Xinyu.Approval.Items;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Approval.Sections;

/// <summary>Whatever a plug-in does to the form, the item can be filed, and whoever handles the case knows.</summary>
public sealed class SectionFailureTests
{
    [Theory]
    [InlineData("throws")]
    [InlineData("null")]
    [InlineData("hangs")]
    [InlineData("no fields")]
    [InlineData("no title")]
    [InlineData("one section twice")]
    [InlineData("the catalogue's field")]
    [InlineData("one field twice")]
    [InlineData("no id")]
    [InlineData("a bad id")]
    [InlineData("an unknown type")]
    [InlineData("a choice of nothing")]
    [InlineData("a table of nothing")]
    [InlineData("a bad condition")]
    [InlineData("a condition on no field")]
    [InlineData("too many fields")]
    public async Task The_form_stays_as_it_was_is_filed_and_the_case_says_so(string mode)
    {
        await using var host = await SectionHost.StartAsync(mode);
        (await host.CurrentAsync()).Version.ShouldBe(1);
        var filed = await host.FileAsync();
        var note = (await host.NotesAsync(filed.Number)).ShouldHaveSingleItem();
        note.GetProperty("text").GetString()!.ShouldContain("sections@1.0.0");
        note.GetProperty("severity").GetString().ShouldBe("NeedsPerson");
        await host.Pilot.Office.DoneAsync(filed.Number, "WS", "window", "accept", o => new { version = Journey.Version(o) });
    }

    [Fact]
    public async Task A_plug_in_that_fails_is_asked_ever_more_rarely_and_what_it_said_before_stays_asked()
    {
        await using var host = await SectionHost.StartAsync();
        await host.ModeAsync("throws");
        foreach (var minute in new[] { "09:01", "09:05", "09:12", "09:20", "09:40" })
            await host.SweepAsync("2026-03-02 " + minute);
        (await host.AskedAsync()).Failures.ShouldBe(3, "at once, after 10 and after 20 minutes more");
        (await host.CurrentAsync()).Version.ShouldBe(2);
        var filed = await host.FileAsync(asked: true);
        (await host.FindingsAsync(filed.Number)).ShouldContain(f => f.GetProperty("text").GetString() == "水箱容积 120.5。");
        (await host.NotesAsync(filed.Number)).Count.ShouldBe(1);

        await host.ModeAsync("longer");
        await host.SweepAsync("2026-03-02 09:41");
        (await host.CurrentAsync()).Definition.Fields[^1].Id.ShouldBe("tankMaterial");
        (await host.NotesAsync((await host.FileAsync()).Number)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_answer_and_the_same_catalogue_make_no_new_version()
    {
        await using var host = await SectionHost.StartAsync();
        var shown = await host.CurrentAsync();
        await using var scope = host.Pilot.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IDataSeedContributor>().OfType<CatalogueSeeder>().Single().SeedAsync(new DataSeedContext());
        await host.ModeAsync("sound"); // the default, said
        await host.SweepAsync("2026-03-02 10:00");
        var same = await host.CurrentAsync();
        (same.Version, same.Sha256, same.PublishedAt).ShouldBe((2, shown.Sha256, shown.PublishedAt));
    }

    [Fact]
    public async Task A_new_version_is_asked_at_once_and_with_the_plug_in_its_fields_go()
    {
        await using var host = await SectionHost.StartAsync("throws");
        var registry = host.Pilot.Host.Services.GetRequiredService<PlugInRegistry>();
        await host.ModeAsync("sound");
        host.Add("1.1.0");
        registry.Add(registry.Prepare(Path.Combine(host.Shipped.Root, "sections", "1.1.0")));
        await host.SweepAsync();
        (await host.AskedAsync()).PlugInVersion.ShouldBe("sections@1.1.0");
        (await host.CurrentAsync()).Definition.Fields.Select(f => f.Section).Distinct().ShouldBe([null, "二次供水设施"]);
        var filed = await host.FileAsync();

        foreach (var plugIn in registry.All) plugIn.Stop(PlugInProblem.Disabled("DisabledByConfiguration"));
        await host.SweepAsync("2026-03-02 09:30");
        (await host.CurrentAsync()).Definition.Fields.ShouldAllBe(f => f.Section == null);
        (await host.CurrentAsync()).Version.ShouldBe(3);
        await host.FileAsync();
        (await host.Pilot.Office.OpenAsync(filed.Number, "WS")).GetProperty("formJson").GetString()!.ShouldContain("waterSupply");
    }
}
