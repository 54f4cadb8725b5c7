using System.Text.Json;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Department;

namespace Xinyu.Tests.PlugIns;

/// <summary>The departments' packages as the host carries them.</summary>
public sealed class DepartmentPackagesTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "plugins");
    private static readonly PlugInBench Bench = new(Root);

    [Theory]
    [InlineData("development-reform", "FG", 6)]
    [InlineData("land-resources", "GT", 7)]
    [InlineData("construction", "JS", 7)]
    [InlineData("urban-planning", "GH", 5)]
    [InlineData("transport", "JT", 7)]
    [InlineData("culture", "WH", 5)]
    [InlineData("health", "WS", 6)]
    [InlineData("environmental-protection", "HB", 5)]
    [InlineData("industry-commerce", "GS", 4)]
    public void Each_is_active_with_all_items_of_its_department(string id, string department, int items)
    {
        var plugIn = Bench.Registry.List().Single(p => p.Id == id);
        plugIn.State.ShouldBe(PlugInState.Active);
        plugIn.Items.ShouldBe(Enumerable.Range(1, items).Select(n => $"{department}-{n:00}"), ignoreOrder: true);
        Keys("en").ShouldBe(Keys("zh-Hans"), ignoreOrder: true);

        IEnumerable<string> Keys(string culture) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, id, plugIn.Version, "Localization", culture + ".json")))
            .RootElement.GetProperty("texts").EnumerateObject().Select(t => t.Name).ToList();
    }

    /// <summary>In the load context and the container that the host gives it, with nothing filled in and with what its own resources are for.</summary>
    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "nameRegion": "新余市", "nameShop": "恆信", "nameIndustry": "商贸", "nameForm": "有限公司", "showDate": "2026-03-20", "showEndDate": "2026-03-21", "showTimes": 2 }""")]
    public async Task Each_extension_point_of_each_item_answers_across_the_border(string form)
    {
        foreach (var item in Bench.Registry.List().Where(p => p.State == PlugInState.Active).SelectMany(p => p.Items))
        {
            var snapshot = PlugInBench.Case(item, form);
            var licence = new LicenceSnapshot("1", item, "1", new DateOnly(2026, 3, 2), new DateOnly(2028, 3, 1), null, FormValues.FromJson(form));
            foreach (var stage in Enum.GetValues<CheckStage>())
            {
                var answer = await Bench.Logic.CheckAsync(stage, snapshot, null, Cancel);
                answer.Failures.ShouldBeEmpty($"{item} {stage}");
                answer.Value.Findings.ShouldAllBe(f => f.TextZh != f.Code && f.TextEn != f.Code && !f.TextZh.Contains('{') && !f.TextEn.Contains('{'), $"{item} {stage}");
            }

            (await Bench.Logic.FeeLinesAsync(snapshot, null, Cancel)).Failures.ShouldBeEmpty(item);
            (await Bench.Logic.TierAsync(snapshot, null, Cancel)).Failures.ShouldBeEmpty(item);
            (await Bench.Logic.ValidityAsync(snapshot, null, Cancel)).Failures.ShouldBeEmpty(item);
            (await Bench.Logic.RemindersAsync(licence, null, Cancel)).Failures.ShouldBeEmpty(item);
            foreach (var document in new[] { "准予行政许可决定书", "不予行政许可决定书" })
                (await Bench.Logic.DocumentBlocksAsync(document, snapshot, null, Cancel)).Failures.ShouldBeEmpty(item);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
