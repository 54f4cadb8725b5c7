using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

namespace Xinyu.Plugins.EnvironmentalProtection.Ledger;

/// <summary>
/// 总量台账: what is left of each county's quota. It counts as the check of HB-01 does, so that nobody is told by a finding what
/// the ledger does not show.
/// </summary>
internal sealed class QuotaLedger(IPlugInParameters parameters, IDepartmentLookup lookup)
{
    private readonly IReadOnlyList<ParameterRow> _quotas = parameters.Table(EiaParameters.Quotas);

    public DateOnly AsOf { get; } = parameters.Date(EiaParameters.QuotasAsOf);

    public IReadOnlyList<string> Counties => [.. _quotas.Select(q => q.Text("county")).OfType<string>()];

    public IReadOnlyList<LedgerLine> Lines { get; private set; } = [];

    public IReadOnlyList<LedgerProject> Projects { get; private set; } = [];

    /// <summary>More cases than one look-up gives: the sums are too low.</summary>
    public bool IsIncomplete { get; private set; }

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var query = new CaseQuery(EiaParameters.Item);
        var granted = await lookup.CasesAsync(query with { Outcome = PastCaseOutcome.Granted, DecidedFrom = AsOf }, cancellationToken);
        var running = await lookup.CasesAsync(query with { Outcome = PastCaseOutcome.Running }, cancellationToken);
        IsIncomplete = granted.Count >= query.MaxCount || running.Count >= query.MaxCount;
        Projects = [.. running.Concat(granted).Select(Project)];
        Lines = [.. _quotas.Where(q => q.Text("county") is not null).SelectMany(LinesOf)];
    }

    private IEnumerable<LedgerLine> LinesOf(ParameterRow quota)
    {
        var county = quota.Text("county")!;
        var own = Projects.Where(p => p.County == county).ToList();
        yield return Line("COD", quota.Number("cod"), p => p.Cod);
        yield return Line("SO2", quota.Number("so2"), p => p.So2);

        LedgerLine Line(string pollutant, decimal? remaining, Func<LedgerProject, decimal?> emission) => new(
            county, pollutant, remaining,
            own.Where(p => p.DecidedOn is not null).Sum(p => emission(p) ?? 0), own.Where(p => p.DecidedOn is null).Sum(p => emission(p) ?? 0));
    }

    private LedgerProject Project(PastCase past) => new(
        past.CaseNumber, past.Form.Text("projectName") ?? past.CaseNumber, CountyQuotas.For(past.Form, _quotas)?.Text("county"),
        past.Outcome == PastCaseOutcome.Granted ? past.DecidedOn : null, past.Form.Number("codEmission"), past.Form.Number("so2Emission"));
}
