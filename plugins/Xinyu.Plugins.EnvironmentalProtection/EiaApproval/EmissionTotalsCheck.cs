namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>
/// 总量校验: what this project emits, together with what was approved since the county's remaining quota was
/// determined (approved and under construction), stays within that quota; equal is within.
/// </summary>
[Rule(EiaParameters.Item, 3)]
internal sealed class EmissionTotalsCheck(IPlugInParameters parameters, IDepartmentLookup lookup) : IItemChecks
{
    private static readonly (string Pollutant, string Field, string Column)[] Pollutants =
    [
        ("COD", "codEmission", "cod"),
        ("SO2", "so2Emission", "so2"),
    ];

    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var quotas = parameters.Table(EiaParameters.Quotas);
        if (CountyQuotas.For(snapshot.Form, quotas) is not { } quota)
            return [Finding.NeedsPerson("HB-01.CountyUnknown") with { EvidenceFields = ["buildPlace"] }];

        var query = new CaseQuery(EiaParameters.Item)
        {
            Outcome = PastCaseOutcome.Granted,
            DecidedFrom = parameters.Date(EiaParameters.QuotasAsOf),
            ExceptCaseNumber = snapshot.CaseNumber,
        };
        var granted = await lookup.CasesAsync(query, cancellationToken);
        if (granted.Count >= query.MaxCount)
            return [Finding.NeedsPerson("HB-01.QuotaOutdated") with { EvidenceFields = ["buildPlace"] }];

        var county = quota.Text("county")!;
        var sameCounty = granted.Where(c => CountyQuotas.For(c.Form, quotas)?.Text("county") == county).Select(c => c.Form).ToList();
        return [.. Pollutants.Select(p => Compare(p, snapshot.Form, sameCounty, quota))];
    }

    private static Finding Compare(
        (string Pollutant, string Field, string Column) p, FormValues form, List<FormValues> approved, ParameterRow quota)
    {
        if (form.Number(p.Field) is not { } own || quota.Number(p.Column) is not { } remaining)
            return Finding.NeedsPerson("HB-01.EmissionMissing") with
            {
                Arguments = new() { { "pollutant", p.Pollutant } },
                EvidenceFields = [p.Field],
            };

        var earlier = approved.Sum(f => f.Number(p.Field) ?? 0);
        var within = own + earlier <= remaining;
        return (within ? Finding.Pass("HB-01.QuotaSufficient") : Finding.SuggestRefusal("HB-01.QuotaExceeded")) with
        {
            Arguments = new()
            {
                { "pollutant", p.Pollutant },
                { "county", quota.Text("county") },
                { "own", own },
                { "earlier", earlier },
                { "total", own + earlier },
                { "remaining", remaining },
            },
            EvidenceFields = [p.Field, "buildPlace"],
        };
    }
}
