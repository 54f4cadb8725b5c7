namespace Xinyu.Plugins.Transport;

/// <summary>JT-03 道路危险货物运输经营许可.</summary>
internal sealed class DangerousGoodsTransport(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "JT-03";

    /// <summary>辆. 《中华人民共和国道路运输条例》第二十四条.</summary>
    public const string LeastVehicles = "JT-03.LeastVehicles";

    /// <summary>立方米, by class of goods. 《道路危险货物运输管理规定》.</summary>
    public const string TankVolumes = "JT-03.TankVolumes";

    /// <summary>平方米 a vehicle covers. 《道路危险货物运输管理规定》.</summary>
    public const string VehicleArea = "JT-03.VehicleArea";

    /// <summary>倍. 《道路危险货物运输管理规定》.</summary>
    public const string ParkingFactor = "JT-03.ParkingFactor";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(LeastVehicles, 5, min: 1, max: 1000)
        .Table(TankVolumes,
            [new("class", "危险货物类别", ParameterKind.Text), new("volume", "罐体最大容积(立方米)", ParameterKind.Number)],
            ["1类爆炸品", 20],
            ["8类腐蚀品", 20],
            ["6类毒害品", 10])
        .Number(VehicleArea, 30, min: 1, max: 200)
        .Number(ParkingFactor, 1.5m, min: 1, max: 10);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot)
    {
        var form = snapshot.Form;
        return form.Number("dgVehicles") is { } vehicles
            ? [Vehicles(form, vehicles), Trackers(form, vehicles), Tank(form), Parking(form, vehicles), Escorts(form, vehicles)]
            : [Finding.NeedsPerson("JT-03.VehiclesMissing") with { EvidenceFields = ["dgVehicles"] }, Tank(form)];
    }

    /// <summary>
    /// 车辆数. For own use fewer will do, with a proof of own use; the catalogue's list has no such material, so a person looks for
    /// it among what was handed in.
    /// </summary>
    [Rule(Item, 1)]
    private Finding Vehicles(FormValues form, decimal vehicles)
    {
        var least = parameters.Number(LeastVehicles);
        var finding = vehicles >= least ? Finding.Pass("JT-03.EnoughVehicles") : form.Boolean("selfUse") switch
        {
            true => Finding.NeedsPerson("JT-03.OwnUseToProve"),
            false => Finding.SuggestRefusal("JT-03.TooFewVehicles"),
            null => Finding.NeedsPerson("JT-03.OwnUseUnknown"),
        };
        return finding with { Arguments = new() { { "vehicles", vehicles }, { "least", least } }, EvidenceFields = ["dgVehicles", "selfUse"] };
    }

    [Rule(Item, 1)]
    private static Finding Trackers(FormValues form, decimal vehicles) =>
        Compare(form, "gpsInstalled", vehicles, "JT-03.AllTracked", "JT-03.NotAllTracked", "dgVehicles");

    /// <summary>
    /// 罐体容积; the smallest of the limits of all classes applied for. A missing volume may mean that there is no tank, which the
    /// form does not ask: a person confirms it.
    /// </summary>
    [Rule(Item, 1)]
    private Finding? Tank(FormValues form)
    {
        var classes = form.Choices("dgClass");
        var limits = parameters.Table(TankVolumes).Where(r => r.Text("class") is { } name && classes.Contains(name))
            .Select(r => r.Number("volume")).OfType<decimal>().ToList();
        if (limits.Count == 0)
            return null;
        var most = limits.Min();
        var finding = form.Number("tankVolume") switch
        {
            null => Finding.NeedsPerson("JT-03.TankUnknown"),
            { } volume when volume <= most => Finding.Pass("JT-03.TankFits"),
            _ => Finding.SuggestRefusal("JT-03.TankTooLarge"),
        };
        return finding with
        {
            Arguments = new() { { "volume", form.Number("tankVolume") ?? 0 }, { "most", most } },
            EvidenceFields = ["dgClass", "tankVolume"],
        };
    }

    [Rule(Item, 2)]
    private Finding Parking(FormValues form, decimal vehicles) => Compare(
        form, "parkSize", vehicles * parameters.Number(VehicleArea) * parameters.Number(ParkingFactor),
        "JT-03.ParkingFits", "JT-03.ParkingTooSmall", "dgVehicles");

    [Rule(Item, 2)]
    private static Finding Escorts(FormValues form, decimal vehicles) =>
        Compare(form, "escorts", vehicles, "JT-03.EnoughEscorts", "JT-03.TooFewEscorts", "dgVehicles");

    /// <summary>At least, equal included. A missing value is a matter for a person.</summary>
    private static Finding Compare(FormValues form, string field, decimal least, string met, string unmet, params string[] alsoEvidence)
    {
        var value = form.Number(field);
        var finding = value is null ? Finding.NeedsPerson("JT-03.ValueMissing")
            : value >= least ? Finding.Pass(met)
            : Finding.SuggestRefusal(unmet);
        return finding with
        {
            Arguments = new() { { "value", value ?? 0 }, { "least", least } },
            EvidenceFields = [field, .. alsoEvidence],
        };
    }
}
