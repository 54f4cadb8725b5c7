namespace Xinyu.Plugins.Culture;

/// <summary>WH-05 乡镇综合文化站建设项目审核.</summary>
internal sealed class CultureStation(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "WH-05";

    /// <summary>平方米. 《"十一五"全国乡镇综合文化站建设规划》.</summary>
    public const string LeastArea = "WH-05.LeastArea";

    /// <summary>万元 for each station. 《"十一五"全国乡镇综合文化站建设规划》.</summary>
    public const string MostSubsidy = "WH-05.MostSubsidy";

    /// <summary>平方米 for each thousand inhabitants.</summary>
    public const string AreaPerThousand = "WH-05.AreaPerThousand";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(LeastArea, 300, min: 0, max: 10000)
        .Number(MostSubsidy, 24, min: 0, max: 10000)
        .Number(AreaPerThousand, 10, min: 0, max: 1000);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Area(snapshot.Form), Subsidy(snapshot.Form), PerThousand(snapshot.Form)];

    [Rule(Item, 1)]
    private Finding Area(FormValues form)
    {
        var area = form.Number("stationArea");
        var least = parameters.Number(LeastArea);
        var finding = area is null ? Finding.NeedsPerson("WH-05.ValueMissing")
            : area >= least ? Finding.Pass("WH-05.AreaFits")
            : Finding.SuggestRefusal("WH-05.AreaTooSmall");
        return finding with { Arguments = new() { { "area", area ?? 0 }, { "least", least } }, EvidenceFields = ["stationArea"] };
    }

    [Rule(Item, 1)]
    private Finding Subsidy(FormValues form)
    {
        var subsidy = form.Number("centralSubsidy");
        var most = parameters.Number(MostSubsidy);
        var finding = subsidy is null ? Finding.NeedsPerson("WH-05.ValueMissing")
            : subsidy <= most ? Finding.Pass("WH-05.SubsidyFits")
            : Finding.SuggestRefusal("WH-05.SubsidyTooHigh");
        return finding with { Arguments = new() { { "subsidy", subsidy ?? 0 }, { "most", most } }, EvidenceFields = ["centralSubsidy"] };
    }

    [Rule(Item, 1)]
    private Finding PerThousand(FormValues form)
    {
        string[] evidence = ["stationArea", "townPeople"];
        if (form.Number("stationArea") is not { } area || form.Number("townPeople") is not ({ } people and > 0))
            return Finding.NeedsPerson("WH-05.ValueMissing") with { EvidenceFields = evidence };
        var least = parameters.Number(AreaPerThousand);
        // multiplied out, so that nothing is lost to rounding
        return (area * 1000 >= least * people ? Finding.Pass("WH-05.PerThousandFits") : Finding.SuggestRefusal("WH-05.PerThousandTooSmall")) with
        {
            Arguments = new() { { "each", Math.Round(area * 1000 / people, 2) }, { "least", least } },
            EvidenceFields = evidence,
        };
    }
}
