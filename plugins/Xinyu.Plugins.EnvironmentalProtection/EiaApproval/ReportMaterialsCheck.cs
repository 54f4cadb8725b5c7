namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>
/// 报告书必须附技术评估意见和公众参与报告. Until acceptance a missing one is a matter for the one supplement notice;
/// without it the report cannot be approved.
/// </summary>
[Rule(EiaParameters.Item, 2)]
internal sealed class ReportMaterialsCheck : IItemChecks
{
    private static readonly string[] ForReports = ["技术评估意见", "公众参与调查报告"];

    public Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult(Check(stage, snapshot));

    private static IReadOnlyList<Finding> Check(CheckStage stage, CaseSnapshot snapshot)
    {
        if (snapshot.Form.Text("eiaCategory") != EiaCategory.Report)
            return [];
        var missing = ForReports.Where(name => !snapshot.HasMaterial(name)).ToList();
        if (missing.Count == 0)
            return [Finding.Pass("HB-01.ReportMaterialsComplete") with { EvidenceFields = ["eiaCategory"] }];
        var severity = stage == CheckStage.Decide ? FindingSeverity.SuggestRefusal : FindingSeverity.NeedsPerson;
        return [.. missing.Select(name => new Finding("HB-01.ReportMaterialMissing", severity)
        {
            Arguments = new() { { "material", name } },
            EvidenceFields = ["eiaCategory"],
        })];
    }
}
