using System.Text.Json;
using Xinyu.Approval.PlugIns;

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
}
