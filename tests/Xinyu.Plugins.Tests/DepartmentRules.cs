using Xinyu.Plugins.Testing.Catalogue;

namespace Xinyu.Plugins.Tests;

/// <summary>What holds for each department's plug-in, generated over its items in the catalogue.</summary>
public abstract class DepartmentRules<TPlugIn>(string department)
    where TPlugIn : DepartmentPlugIn, new()
{
    private static readonly string[] Phases = ["pilot", "first"];

    /// <summary>An application that no rule speaks against.</summary>
    protected abstract ItemBench<TPlugIn> Sound(string itemCode);

    private IEnumerable<CatalogueItem> Items => DepartmentCatalogue.Items(department).Where(i => Phases.Contains(i.Phase));

    [Fact]
    public void Every_line_of_the_catalogue_is_carried_out_by_a_rule()
    {
        Items.ShouldNotBeEmpty();
        var logic = Sound(Items.First().Code).Logic;
        RuleCoverage.Missing(logic, department, Phases).ShouldBeEmpty();
        RuleCoverage.Unknown(logic).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sound_application_meets_no_objection_at_any_stage()
    {
        foreach (var item in Items)
        foreach (var stage in Enum.GetValues<CheckStage>())
        {
            var bench = Sound(item.Code);
            bench.Item.Fields.Where(f => f.Required && !bench.Form.ContainsKey(f.Id)).Select(f => $"{item.Code} {f.Id}").ShouldAllBe(f => Hidden(bench.Item, f), $"{item.Code} is not filled");
            (await bench.CheckAsync(stage)).Where(f => f.Severity is not (FindingSeverity.Pass or FindingSeverity.NeedsPerson)).Select(f => f.Code).ShouldBeEmpty($"{item.Code} {stage}");
        }
    }

    [Fact]
    public async Task No_rule_breaks_when_a_field_or_all_of_the_form_is_missing()
    {
        foreach (var item in Items)
        foreach (var stage in Enum.GetValues<CheckStage>())
        {
            foreach (var field in Sound(item.Code).Item.Fields.Select(f => f.Id))
            {
                var bench = Sound(item.Code);
                bench.Remove(field);
                await AskAllAsync(bench, stage);
            }

            var empty = Sound(item.Code);
            empty.Form.Clear();
            foreach (var material in item.Materials) empty.Withhold(material.Name);
            await AskAllAsync(empty, stage);
        }
    }

    [Fact]
    public void Every_parameter_has_a_label_in_both_languages()
    {
        var texts = new BenchTexts(typeof(TPlugIn).Assembly);
        foreach (var key in Sound(Items.First().Code).Definitions.Keys)
            texts.Check(key, []);
    }

    private static async Task AskAllAsync(ItemBench<TPlugIn> bench, CheckStage stage)
    {
        await bench.CheckAsync(stage);
        await bench.FeesAsync();
        await bench.TierAsync();
        await bench.BlocksAsync("准予行政许可决定书");
        await bench.BlocksAsync("不予行政许可决定书");
        await bench.RemindersAsync("1", new DateOnly(2026, 3, 2), new DateOnly(2027, 3, 2));
    }

    private static bool Hidden(CatalogueItem item, string field) => item.Field(field.Split(' ')[1])!.VisibleWhen is not null;
}
