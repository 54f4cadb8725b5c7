namespace Xinyu.Plugins.Construction;

/// <summary>JS-04 城市道路挖掘许可; the fee is <see cref="RoadRepairFee"/>.</summary>
internal sealed class RoadDigging(IPlugInParameters parameters, IPlugInClock clock) : ItemRules
{
    public const string Item = "JS-04";
    public const string YearsAfterBuilding = "JS-04.YearsAfterBuilding";
    public const string YearsAfterOverhaul = "JS-04.YearsAfterOverhaul";
    public const string SegmentLength = "JS-04.SegmentLength";
    public const string Prices = "JS-04.Prices";
    public const string YoungRoadFactor = "JS-04.YoungRoadFactor";
    public const string EmergencyDays = "JS-04.EmergencyDays";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(YearsAfterBuilding, 5, min: 0, max: 20)
        .Number(YearsAfterOverhaul, 3, min: 0, max: 20)
        .Number(SegmentLength, 100, min: 1)
        .Table(Prices,
            [new("pavement", "路面结构", ParameterKind.Text), new("price", "修复费(元每平方米)", ParameterKind.Number)],
            ["沥青混凝土", 260],
            ["水泥混凝土", 240],
            ["块料铺装人行道", 110],
            ["碎石路面", 60],
            ["土路肩", 20])
        .Number(YoungRoadFactor, 3, min: 1, max: 10)
        .Number(EmergencyDays, 1, min: 0, max: 10);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Ban(snapshot.Form), Segments(snapshot.Form), FiledInTime(snapshot)];

    /// <summary>
    /// 新建禁挖. Years are full on the day of the same date, which is free again. The form has one date for building and overhaul:
    /// within three years it is forbidden either way, up to five only after building, which a person sees. A repair of a broken
    /// pipe may already have been dug, so there it is for a person too.
    /// </summary>
    [Rule(Item, 1)]
    private Finding Ban(FormValues form)
    {
        string[] evidence = ["roadAge", "digStart"];
        if (form.Date("roadAge") is not { } built || form.Date("digStart") is not { } start)
            return Unsettled.On(evidence);
        var (afterBuilding, afterOverhaul) = (built.AddYears((int)parameters.Number(YearsAfterBuilding)), built.AddYears((int)parameters.Number(YearsAfterOverhaul)));
        var finding = start >= afterBuilding && start >= afterOverhaul ? Finding.Pass("JS-04.RoadOldEnough")
            : form.Boolean("emergency") == true ? Finding.NeedsPerson("JS-04.YoungRoadEmergency")
            : start < afterOverhaul && start < afterBuilding ? Finding.SuggestRefusal("JS-04.RoadTooYoung")
            : Finding.NeedsPerson("JS-04.BuiltOrOverhauled");
        return finding with
        {
            Arguments = new() { { "built", built }, { "start", start }, { "afterBuilding", afterBuilding }, { "afterOverhaul", afterOverhaul } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>Whether the road is within five years of its building, which trebles the fee.</summary>
    public static bool IsYoung(FormValues form, IPlugInParameters parameters) =>
        form.Date("roadAge") is { } built && form.Date("digStart") is { } start && start < built.AddYears((int)parameters.Number(YearsAfterBuilding));

    /// <summary>A hundred metres themselves are one piece.</summary>
    [Rule(Item, 2)]
    private Finding? Segments(FormValues form)
    {
        if (form.Number("digLength") is not { } length)
            return Unsettled.On("digLength");
        var segment = parameters.Number(SegmentLength);
        return length <= segment ? null : Finding.NeedsPerson("JS-04.InSegments") with
        {
            Arguments = new() { { "length", length }, { "segment", segment }, { "count", Math.Ceiling(length / segment) } },
            EvidenceFields = ["digLength"],
        };
    }

    /// <summary>
    /// 24小时内补办. The form has days and no hours: from the last hour of the digging's day, 24 hours end on the next day, so the
    /// next day is in time and the one after it is not.
    /// </summary>
    [Rule(Item, 3)]
    private Finding? FiledInTime(CaseSnapshot snapshot)
    {
        if (snapshot.Form.Boolean("emergency") != true)
            return null;
        if (snapshot.Form.Date("digStart") is not { } start)
            return Unsettled.On("digStart");
        var filed = snapshot.ReceivedOn ?? clock.Today;
        var last = start.AddDays((int)parameters.Number(EmergencyDays));
        return (filed <= last ? Finding.Pass("JS-04.EmergencyInTime") : Finding.NeedsPerson("JS-04.EmergencyLate")) with
        {
            Arguments = new() { { "start", start }, { "filed", filed } },
            EvidenceFields = ["emergency", "digStart"],
        };
    }
}
