namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>
/// 环评类别判定: industry and scale give the lowest category, a sensitive area raises it by one level; a declared
/// category below it is not to be accepted.
/// </summary>
[Rule(EiaParameters.Item, 1)]
internal sealed class CategoryCheck(IPlugInParameters parameters) : IItemChecks
{
    private const string NoSensitiveArea = "不涉及";
    private static readonly string[] Evidence = ["projectIndustry", "scaleValue", "scaleUnit", "sensitiveArea", "eiaCategory"];

    public Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([Check(snapshot.Form)]);

    private Finding Check(FormValues form)
    {
        var industry = form.Text("projectIndustry");
        var declared = form.Text("eiaCategory");
        var areas = form.Choices("sensitiveArea");
        if (areas.Count == 0 || (areas.Contains(NoSensitiveArea) && areas.Count > 1))
            return Finding.NeedsPerson("HB-01.SensitiveAreaUnclear") with { EvidenceFields = ["sensitiveArea"] };

        if (industry is null || form.Number("scaleValue") is not { } scale
            || LowestCategory(industry, form.Text("scaleUnit"), scale) is not { } lowest
            || EiaCategory.Level(declared) < 0)
            return Finding.NeedsPerson("HB-01.CategoryUndetermined") with
            {
                Arguments = new() { { "industry", industry }, { "unit", form.Text("scaleUnit") } },
                EvidenceFields = Evidence,
            };

        var required = areas.Contains(NoSensitiveArea) ? lowest : EiaCategory.OneLevelUp(lowest);
        var tooLow = EiaCategory.Level(declared) < EiaCategory.Level(required);
        return (tooLow ? Finding.SuggestRefusal("HB-01.CategoryTooLow") : Finding.Pass("HB-01.CategorySufficient")) with
        {
            Arguments = new() { { "required", required }, { "declared", declared } },
            EvidenceFields = Evidence,
        };
    }

    private string? LowestCategory(string industry, string? unit, decimal scale) => parameters.Table(EiaParameters.Categories)
        .Where(row => row.Text("industry") == industry)
        .Where(row => row.Text("unit") is null || row.Text("unit") == unit)
        .Where(row => scale >= (row.Number("minScale") ?? 0))
        .Select(row => row.Text("category"))
        .Where(category => EiaCategory.Level(category) >= 0)
        .MaxBy(EiaCategory.Level);
}
