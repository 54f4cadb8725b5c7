namespace Xinyu.Plugins.Culture;

/// <summary>WH-01 选址 and 规模.</summary>
internal sealed class InternetCafePlace(IPlugInParameters parameters) : ItemRules
{
    private const string SiteRecord = "核查笔录";

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Distance(stage, snapshot), Residential(snapshot.Form), Area(snapshot.Form), Computers(snapshot.Form)];

    /// <summary>
    /// "不足200米": exactly the distance is enough. It is the applicant's own figure, from the nearest entrance to the school's
    /// boundary; no map layer is at hand here, so from acceptance on the record of the inspection must confirm it.
    /// </summary>
    [Rule(InternetCafeSetting.Item, 1)]
    private Finding Distance(CheckStage stage, CaseSnapshot snapshot)
    {
        var least = parameters.Number(InternetCafeSetting.SchoolDistance);
        var distance = snapshot.Form.Number("schoolDistance");
        var finding = distance is null ? Finding.NeedsPerson("WH-01.DistanceMissing")
            : distance < least ? Finding.SuggestRefusal("WH-01.SchoolTooNear")
            : stage == CheckStage.Submit || snapshot.Documents.Contains(SiteRecord) ? Finding.Pass("WH-01.DistanceFits")
            : Finding.NeedsPerson("WH-01.DistanceToMeasure");
        return finding with
        {
            Arguments = new() { { "distance", distance ?? 0 }, { "least", least }, { "school", snapshot.Form.Text("nearestSchool") } },
            EvidenceFields = ["schoolDistance", "nearestSchool"],
        };
    }

    [Rule(InternetCafeSetting.Item, 1)]
    private static Finding Residential(FormValues form) => (form.Boolean("residential") switch
    {
        true => Finding.SuggestRefusal("WH-01.InResidence"),
        false => Finding.Pass("WH-01.NotInResidence"),
        null => Finding.NeedsPerson("WH-01.ResidenceUnknown"),
    }) with { EvidenceFields = ["residential"] };

    [Rule(InternetCafeSetting.Item, 2)]
    private Finding Area(FormValues form)
    {
        string[] evidence = ["operatingArea", "computerCount"];
        if (form.Number("operatingArea") is not { } area || form.Number("computerCount") is not ({ } computers and > 0))
            return Finding.NeedsPerson("WH-01.ScaleMissing") with { EvidenceFields = evidence };
        var least = parameters.Number(InternetCafeSetting.AreaPerComputer);
        return (area >= least * computers ? Finding.Pass("WH-01.AreaFits") : Finding.SuggestRefusal("WH-01.AreaTooSmall")) with
        {
            Arguments = new() { { "each", Math.Round(area / computers, 2) }, { "least", least } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>The form does not ask whether the place is in the city: an address with a 镇 or 乡 and no 街道 is in a township.</summary>
    [Rule(InternetCafeSetting.Item, 2)]
    private Finding? Computers(FormValues form)
    {
        if (form.Number("computerCount") is not { } computers || form.Text("venueAddress") is not { } address)
            return null;
        var township = address.IndexOfAny(['镇', '乡']) >= 0 && !address.Contains("街道", StringComparison.Ordinal);
        var least = parameters.Number(township ? InternetCafeSetting.LeastInTownship : InternetCafeSetting.LeastInCity);
        return (computers >= least ? Finding.Pass("WH-01.EnoughComputers") : Finding.SuggestRefusal("WH-01.TooFewComputers")) with
        {
            Arguments = new() { { "computers", computers }, { "least", least }, { "place", township ? "乡镇" : "城区" } },
            EvidenceFields = ["computerCount", "venueAddress"],
        };
    }
}
