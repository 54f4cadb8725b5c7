namespace Xinyu.Plugins.Transport;

/// <summary>JT-02 道路旅客运输经营许可(含班线).</summary>
internal sealed class PassengerTransport(IPlugInParameters parameters, IPlugInClock clock, IDepartmentLookup lookup) : IItemChecks
{
    public const string Item = "JT-02";

    /// <summary>%. 《道路旅客运输及客运站管理规定》.</summary>
    public const string HighwayRatio = "JT-02.HighwayRatio";

    /// <summary>辆. 《道路旅客运输及客运站管理规定》; the figure is a placeholder until the bureau enters its own.</summary>
    public const string HighwayBuses = "JT-02.HighwayBuses";

    /// <summary>个. As <see cref="HighwayBuses"/>.</summary>
    public const string HighwaySeats = "JT-02.HighwaySeats";

    private const string HearingRecord = "听证笔录";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(HighwayRatio, 70, min: 0, max: 100)
        .Number(HighwayBuses, 40, min: 1, max: 1000)
        .Number(HighwaySeats, 1200, min: 1, max: 50000);

    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        [Authority(snapshot.Form), .. Highway(snapshot.Form), .. await CompetitorsAsync(stage, snapshot, cancellationToken)];

    /// <summary>权限判定. For a route beyond the city the bureau gives its opinion and hands the case up.</summary>
    [Rule(Item, 1)]
    private static Finding Authority(FormValues form) => (form.Text("routeLevel") switch
    {
        "县内" or "县际(市内)" => Finding.Pass("JT-02.CityDecides"),
        "市际" or "省际" => Finding.NeedsPerson("JT-02.ProvinceDecides"),
        _ => Finding.NeedsPerson("JT-02.RouteLevelMissing"),
    }) with
    {
        Arguments = new() { { "level", form.Text("routeLevel") } },
        EvidenceFields = ["routeLevel"],
    };

    /// <summary>企业条件. A share of exactly the ratio is highway traffic (≥); equal numbers are enough ("不低于").</summary>
    [Rule(Item, 2)]
    private IEnumerable<Finding> Highway(FormValues form)
    {
        if (form.Number("highwayRatio") is not { } ratio)
        {
            yield return Finding.NeedsPerson("JT-02.HighwayRatioMissing") with { EvidenceFields = ["highwayRatio"] };
            yield break;
        }

        if (ratio < parameters.Number(HighwayRatio))
            yield break;
        string[] evidence = ["highwayRatio", "busGrade", "busCount", "busSeats"];
        yield return (form.Text("busGrade") == "高一级" ? Finding.Pass("JT-02.HighwayGradeFits") : Finding.SuggestRefusal("JT-02.HighwayGradeTooLow")) with
        {
            Arguments = new() { { "ratio", ratio }, { "grade", form.Text("busGrade") } },
            EvidenceFields = evidence,
        };
        var (buses, seats) = (form.Number("busCount") ?? 0, form.Number("busSeats") ?? 0);
        var (leastBuses, leastSeats) = (parameters.Number(HighwayBuses), parameters.Number(HighwaySeats));
        yield return (buses >= leastBuses && seats >= leastSeats ? Finding.Pass("JT-02.HighwayFleetFits") : Finding.SuggestRefusal("JT-02.HighwayFleetTooSmall")) with
        {
            Arguments = new() { { "buses", buses }, { "seats", seats }, { "leastBuses", leastBuses }, { "leastSeats", leastSeats } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>
    /// A licensed line between the same stations, in either direction, makes the hearing compulsory: before the decision its
    /// record must be there.
    /// </summary>
    [Rule(Item, 2)]
    private async Task<IReadOnlyList<Finding>> CompetitorsAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        string[] evidence = ["startStation", "endStation"];
        if (Ends(snapshot.Form) is not { } own)
            return [Finding.NeedsPerson("JT-02.StationMissing") with { EvidenceFields = evidence }];
        var query = new LicenceQuery(Item) { ValidOn = clock.Today };
        var licences = await lookup.LicencesAsync(query, cancellationToken);
        var same = licences.Count(l => Ends(l.Form) is { } ends && (ends == own || ends == (own.End, own.Start)));
        if (same == 0)
            return [(licences.Count < query.MaxCount ? Finding.Pass("JT-02.NoOperatorYet") : Finding.NeedsPerson("JT-02.TooManyLines")) with { EvidenceFields = evidence }];
        var finding = snapshot.Documents.Contains(HearingRecord) ? Finding.Pass("JT-02.HearingHeld")
            : stage == CheckStage.Decide ? Finding.SuggestRefusal("JT-02.HearingMissing")
            : Finding.NeedsPerson("JT-02.HearingRequired");
        return [finding with { Arguments = new() { { "lines", same } }, EvidenceFields = evidence }];
    }

    private static (string Start, string End)? Ends(FormValues form) =>
        form.Text("startStation") is { } start && form.Text("endStation") is { } end ? (Plain(start), Plain(end)) : null;

    private static string Plain(string station) => string.Concat(station.Where(c => !char.IsWhiteSpace(c)));
}
