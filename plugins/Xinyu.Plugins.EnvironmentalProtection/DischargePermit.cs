namespace Xinyu.Plugins.EnvironmentalProtection;

/// <summary>HB-03 排污许可证核发.</summary>
internal sealed class DischargePermit(IPlugInParameters parameters, IPlugInClock clock, IDepartmentLookup lookup) : IItemChecks
{
    public const string Item = "HB-03";

    /// <summary>吨每年 of the whole city by pollutant. 《中华人民共和国水污染防治法》, 《中华人民共和国大气污染防治法》; placeholders until the bureau enters its own.</summary>
    public const string CityTotals = "HB-03.CityTotals";

    /// <summary>Pollutants that HB-05 determines; the others have a city total alone.</summary>
    private static readonly string[] Determined = ["化学需氧量", "二氧化硫"];

    public static void Define(PlugInParameterDefinitions definitions) => definitions.Table(CityTotals,
        [new("pollutant", "污染物", ParameterKind.Text), new("most", "市总量指标(吨每年)", ParameterKind.Number)],
        ["化学需氧量", 21000],
        ["氨氮", 2400],
        ["二氧化硫", 46000],
        ["烟尘", 15000],
        ["工业粉尘", 18000]);

    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var query = new LicenceQuery(Item);
        var permits = await lookup.LicencesAsync(query, cancellationToken);
        var own = permits.Where(p => IsOwn(p, snapshot)).MaxBy(p => p.IssuedOn);
        var limits = snapshot.Form.Rows("emitLimits").Where(r => r.Text("pollutant") is not null)
            .GroupBy(r => r.Text("pollutant")!).Select(g => (Pollutant: g.Key, Total: g.Sum(r => r.Number("emitTotal") ?? 0))).ToList();
        if (limits.Count == 0)
            return [Finding.NeedsPerson("HB-03.LimitsMissing") with { EvidenceFields = ["emitLimits"] }, Monitor(snapshot.Form), .. Renewal(snapshot.Form, own)];
        var others = permits.Where(p => p.EndedOn is null && !(p.ValidUntil < clock.Today) && !IsOwn(p, snapshot)).ToList();
        return
        [
            .. limits.Select(l => City(l.Pollutant, l.Total, others, permits.Count >= query.MaxCount)),
            .. await DeterminedAsync(snapshot, limits, cancellationToken),
            Monitor(snapshot.Form),
            .. Renewal(snapshot.Form, own),
        ];
    }

    /// <summary>总量控制: all permits in force and this one; the applicant's own earlier permit gives way to this. Equal is within.</summary>
    [Rule(Item, 1)]
    private Finding City(string pollutant, decimal own, List<LicenceSnapshot> others, bool truncated)
    {
        var most = parameters.Table(CityTotals).FirstOrDefault(r => r.Text("pollutant") == pollutant)?.Number("most");
        var earlier = others.SelectMany(p => p.Form.Rows("emitLimits")).Where(r => r.Text("pollutant") == pollutant).Sum(r => r.Number("emitTotal") ?? 0);
        var finding = most is null || truncated ? Finding.NeedsPerson("HB-03.CityTotalUndetermined")
            : earlier + own <= most ? Finding.Pass("HB-03.CityTotalFits")
            : Finding.SuggestRefusal("HB-03.CityTotalExceeded");
        return finding with
        {
            Arguments = new() { { "pollutant", pollutant }, { "earlier", earlier }, { "own", own }, { "total", earlier + own }, { "most", most ?? 0 } },
            EvidenceFields = ["emitLimits"],
        };
    }

    /// <summary>
    /// What HB-05 determined for the unit's projects. Its applicant is a county's bureau, so it is found by the project: named after
    /// the unit, or one of the projects that the unit had accepted (HB-02). Where none is found, a person reads the document handed in.
    /// </summary>
    [Rule(Item, 1)]
    private async Task<IReadOnlyList<Finding>> DeterminedAsync(
        CaseSnapshot snapshot, List<(string Pollutant, decimal Total)> limits, CancellationToken cancellationToken)
    {
        var wanted = limits.Where(l => Determined.Contains(l.Pollutant)).ToList();
        if (wanted.Count == 0)
            return [];
        var unit = snapshot.Form.Text("dischargeUnit");
        var accepted = await lookup.LicencesAsync(
            new LicenceQuery(CompletionAcceptance.Item) { HolderIdentifier = snapshot.Form.Text("dischargeUscc") ?? snapshot.Applicant.Identifier }, cancellationToken);
        var projects = accepted.Select(l => l.Form.Text("acceptProject")).OfType<string>().ToHashSet();
        var determined = (await lookup.LicencesAsync(new LicenceQuery(EmissionQuota.Item), cancellationToken))
            .Where(l => l.EndedOn is null && l.Form.Text("targetProject") is { } project
                && (projects.Contains(project) || (unit is not null && project.Contains(unit, StringComparison.Ordinal)))).ToList();
        return [.. wanted.Select(l => Compare(l.Pollutant, l.Total, determined.Where(d => d.Form.Text("pollutantKind") == l.Pollutant).ToList()))];
    }

    private static Finding Compare(string pollutant, decimal total, List<LicenceSnapshot> determined)
    {
        var most = determined.Sum(d => d.Form.Number("askQuota") ?? 0);
        var finding = determined.Count == 0 ? Finding.NeedsPerson("HB-03.QuotaToFind")
            : total <= most ? Finding.Pass("HB-03.QuotaFits")
            : Finding.SuggestRefusal("HB-03.QuotaExceeded");
        return finding with { Arguments = new() { { "pollutant", pollutant }, { "total", total }, { "most", most } }, EvidenceFields = ["emitLimits"] };
    }

    [Rule(Item, 2)]
    private static Finding Monitor(FormValues form) => ((form.Boolean("keyUnit"), form.Boolean("onlineMonitor")) switch
    {
        (true, true) => Finding.Pass("HB-03.Monitored"),
        (true, false) => Finding.SuggestRefusal("HB-03.NotMonitored"),
        (false, _) => Finding.Pass("HB-03.NoKeyUnit"),
        _ => Finding.NeedsPerson("HB-03.MonitorUnknown"),
    }) with { EvidenceFields = ["keyUnit", "onlineMonitor"] };

    /// <summary>申请换证: the form gives one figure for last year, so it is held against all that the last permit allowed. Equal is within.</summary>
    [Rule(Item, 2)]
    private static IEnumerable<Finding> Renewal(FormValues form, LicenceSnapshot? own)
    {
        if (own is null)
            yield break;
        var allowed = own.Form.Rows("emitLimits").Sum(r => r.Number("emitTotal") ?? 0);
        var emitted = form.Number("lastYearEmit");
        var finding = emitted is null ? Finding.NeedsPerson("HB-03.LastYearMissing")
            : emitted <= allowed ? Finding.Pass("HB-03.LastYearFits")
            : Finding.SuggestRefusal("HB-03.LastYearExceeded");
        yield return finding with
        {
            Arguments = new() { { "emitted", emitted ?? 0 }, { "allowed", allowed }, { "number", own.Number } },
            EvidenceFields = ["lastYearEmit"],
        };
    }

    private static bool IsOwn(LicenceSnapshot permit, CaseSnapshot snapshot) =>
        string.Equals(permit.Form.Text("dischargeUscc") ?? permit.HolderIdentifier, snapshot.Form.Text("dischargeUscc"), StringComparison.OrdinalIgnoreCase);
}
