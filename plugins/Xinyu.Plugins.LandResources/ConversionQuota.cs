namespace Xinyu.Plugins.LandResources;

/// <summary>GT-06: what was granted from the year's quota, together with this batch, stays within it; equal is within.</summary>
[Rule(FarmlandConversion.Item, 1)]
internal sealed class ConversionQuota(IPlugInParameters parameters, IDepartmentLookup lookup) : IItemChecks
{
    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        string[] evidence = ["transferArea", "quotaYear"];
        if (snapshot.Form.Integer("quotaYear") is not { } year || snapshot.Form.Number("transferArea") is not { } own)
            return [Unsettled.On(evidence)];
        if (parameters.Table(FarmlandConversion.Quotas).FirstOrDefault(r => r.Number("year") == year)?.Number("hectares") is not { } quota)
            return [Finding.NeedsPerson("GT-06.QuotaUnknown") with { Arguments = new() { { "year", year } }, EvidenceFields = evidence }];

        var query = new CaseQuery(FarmlandConversion.Item) { Outcome = PastCaseOutcome.Granted, ExceptCaseNumber = snapshot.CaseNumber };
        var granted = await lookup.CasesAsync(query, cancellationToken);
        var earlier = granted.Where(c => c.Form.Integer("quotaYear") == year).Sum(c => c.Form.Number("transferArea") ?? 0);
        var finding = granted.Count >= query.MaxCount ? Finding.NeedsPerson("GT-06.QuotaUncounted")
            : earlier + own <= quota ? Finding.Pass("GT-06.QuotaSufficient") : Finding.SuggestRefusal("GT-06.QuotaExceeded");
        return [finding with { Arguments = new() { { "year", year }, { "quota", quota }, { "earlier", earlier }, { "own", own } }, EvidenceFields = evidence }];
    }
}
