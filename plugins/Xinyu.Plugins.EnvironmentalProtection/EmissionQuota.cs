namespace Xinyu.Plugins.EnvironmentalProtection;

/// <summary>HB-05 主要污染物总量指标核定.</summary>
internal sealed class EmissionQuota(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "HB-05";

    /// <summary>倍. 《主要污染物总量减排统计、监测、考核办法》.</summary>
    public const string LeastRatio = "HB-05.LeastRatio";

    public const string KeyBasinRatio = "HB-05.KeyBasinRatio";

    /// <summary>Words in the applying bureau's or the project's name that place it in a key basin (重点流域); the form does not ask.</summary>
    public const string KeyBasins = "HB-05.KeyBasins";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(LeastRatio, 1.0m, min: 0, max: 10)
        .Number(KeyBasinRatio, 1.2m, min: 0, max: 10)
        .Table(KeyBasins, [new("word", "重点流域的地名", ParameterKind.Text)], ["仙女湖"], ["孔目江"]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) => [Ratio(snapshot.Form), Remaining(snapshot.Form)];

    [Rule(Item, 1)]
    private Finding Ratio(FormValues form)
    {
        string[] evidence = ["replaceRatio"];
        if (form.Number("replaceRatio") is not { } ratio)
            return Finding.NeedsPerson("HB-05.ValueMissing") with { EvidenceFields = evidence };
        var names = form.Text("applyEpb") + form.Text("targetProject");
        var isKey = parameters.Table(KeyBasins).Any(r => r.Text("word") is { } word && names.Contains(word, StringComparison.Ordinal));
        var least = parameters.Number(isKey ? KeyBasinRatio : LeastRatio);
        return (ratio >= least ? Finding.Pass("HB-05.RatioFits") : Finding.SuggestRefusal("HB-05.RatioTooLow")) with
        {
            Arguments = new() { { "ratio", ratio }, { "least", least } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>余量=countyQuota-usedQuota+reduceSource/replaceRatio. A request for exactly what is left is within.</summary>
    [Rule(Item, 1)]
    private static Finding Remaining(FormValues form)
    {
        string[] evidence = ["askQuota", "countyQuota", "usedQuota", "reduceSource", "replaceRatio"];
        if (form.Factor("askQuota") is not { } asked || form.Factor("countyQuota") is not { } county || form.Factor("usedQuota") is not { } used
            || form.Factor("reduceSource") is not { } reduced || form.Factor("replaceRatio") is not ({ } ratio and > 0))
            return Finding.NeedsPerson("HB-05.ValueMissing") with { EvidenceFields = evidence };
        // multiplied out, so that a third does not decide the case
        var isWithin = (asked - county + used) * ratio <= reduced;
        return (isWithin ? Finding.Pass("HB-05.WithinQuota") : Finding.SuggestRefusal("HB-05.AboveQuota")) with
        {
            Arguments = new() { { "asked", asked }, { "left", Math.Round(county - used + reduced / ratio, 4) } },
            EvidenceFields = evidence,
        };
    }
}
