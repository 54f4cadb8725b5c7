namespace Xinyu.Plugins.EnvironmentalProtection;

/// <summary>HB-04 医疗废物集中处置单位危险废物经营许可证核发.</summary>
internal sealed class MedicalWasteDisposal(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "HB-04";

    /// <summary>名 of at least the middle rank. 《危险废物经营许可证管理办法》第五条.</summary>
    public const string LeastEngineers = "HB-04.LeastEngineers";

    /// <summary>摄氏度. 《危险废物焚烧污染控制标准》(GB 18484).</summary>
    public const string LeastTemperature = "HB-04.LeastTemperature";

    /// <summary>ng TEQ/m³. As <see cref="LeastTemperature"/>.</summary>
    public const string MostDioxin = "HB-04.MostDioxin";

    /// <summary>米. 《医疗废物集中处置技术规范(试行)》.</summary>
    public const string LeastDistance = "HB-04.LeastDistance";

    /// <summary>小时. 《医疗废物管理条例》.</summary>
    public const string MostHours = "HB-04.MostHours";

    /// <summary>千克 for each bed and day.</summary>
    public const string WastePerBed = "HB-04.WastePerBed";

    /// <summary>Share of the beds in use.</summary>
    public const string BedUse = "HB-04.BedUse";

    /// <summary>辆. 《医疗废物管理条例》第二十六条.</summary>
    public const string LeastCars = "HB-04.LeastCars";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(LeastEngineers, 3, min: 0, max: 100)
        .Number(LeastTemperature, 850, min: 0, max: 2000)
        .Number(MostDioxin, 0.5m, min: 0, max: 100)
        .Number(LeastDistance, 800, min: 0, max: 10000)
        .Number(MostHours, 48, min: 0, max: 1000)
        .Number(WastePerBed, 0.6m, min: 0, max: 10)
        .Number(BedUse, 0.85m, min: 0, max: 1)
        .Number(LeastCars, 1, min: 0, max: 1000);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot)
    {
        var form = snapshot.Form;
        return [Engineers(form), .. Furnace(form), Distance(form), Storage(form), Capacity(form), Cars(form)];
    }

    /// <summary>Rank and subject stand in the certificates handed in, which a person reads.</summary>
    [Rule(Item, 1)]
    private Finding Engineers(FormValues form) => AtLeast(form, "techEnv", parameters.Number(LeastEngineers), "HB-04.EnoughEngineers", "HB-04.TooFewEngineers");

    /// <summary>The fields are asked for burning alone, and may be left empty: then the test report handed in is read.</summary>
    [Rule(Item, 1)]
    private IEnumerable<Finding> Furnace(FormValues form)
    {
        if (form.Text("disposeWay") != "焚烧")
            yield break;
        yield return AtLeast(form, "tempCombust", parameters.Number(LeastTemperature), "HB-04.TemperatureFits", "HB-04.TemperatureTooLow");
        yield return AtMost(form, "dioxin", parameters.Number(MostDioxin), "HB-04.DioxinFits", "HB-04.DioxinTooHigh");
    }

    [Rule(Item, 1)]
    private Finding Distance(FormValues form) =>
        AtLeast(form, "distanceResident", parameters.Number(LeastDistance), "HB-04.DistanceFits", "HB-04.DistanceTooSmall");

    [Rule(Item, 1)]
    private Finding Storage(FormValues form) => AtMost(form, "storeHours", parameters.Number(MostHours), "HB-04.StorageFits", "HB-04.StorageTooLong");

    /// <summary>处置能力, in kilograms a day.</summary>
    [Rule(Item, 2)]
    private Finding Capacity(FormValues form)
    {
        string[] evidence = ["dayCapacity", "coverBeds"];
        if (form.Number("dayCapacity") is not { } tons || form.Number("coverBeds") is not { } beds)
            return Finding.NeedsPerson("HB-04.ValueMissing") with { EvidenceFields = evidence };
        var needed = beds * parameters.Number(WastePerBed) * parameters.Number(BedUse);
        return (tons * 1000 >= needed ? Finding.Pass("HB-04.CapacityFits") : Finding.SuggestRefusal("HB-04.CapacityTooSmall")) with
        {
            Arguments = new() { { "capacity", tons * 1000 }, { "needed", needed } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>The mark of a car for medical waste cannot be seen from the form: with enough cars, a person looks at the papers for it.</summary>
    [Rule(Item, 2)]
    private Finding Cars(FormValues form)
    {
        var cars = AtLeast(form, "transCars", parameters.Number(LeastCars), "HB-04.CarsMarkToCheck", "HB-04.TooFewCars");
        return cars.Severity == FindingSeverity.Pass ? cars with { Severity = FindingSeverity.NeedsPerson } : cars;
    }

    private static Finding AtLeast(FormValues form, string field, decimal least, string met, string unmet) =>
        Judge(form, field, least, form.Number(field) >= least, met, unmet);

    private static Finding AtMost(FormValues form, string field, decimal most, string met, string unmet) =>
        Judge(form, field, most, form.Number(field) <= most, met, unmet);

    private static Finding Judge(FormValues form, string field, decimal limit, bool isMet, string met, string unmet)
    {
        var value = form.Number(field);
        var finding = value is null ? Finding.NeedsPerson("HB-04.ValueMissing") : isMet ? Finding.Pass(met) : Finding.SuggestRefusal(unmet);
        return finding with { Arguments = new() { { "value", value ?? 0 }, { "limit", limit } }, EvidenceFields = [field] };
    }
}
