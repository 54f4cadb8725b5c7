namespace Xinyu.Plugins.Health;

/// <summary>WS-05 放射诊疗许可.</summary>
internal sealed class Radiology(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "WS-05";

    /// <summary>名. 《放射诊疗管理规定》第七条.</summary>
    public const string LeastDoctors = "WS-05.LeastDoctors";

    public const string LeastTechnicians = "WS-05.LeastTechnicians";

    /// <summary>平方米 of a diagnostic device's room. 《医用X射线诊断卫生防护标准》(GBZ 130).</summary>
    public const string LeastRoom = "WS-05.LeastRoom";

    private const string Intervention = "介入放射学";
    private const string Imaging = "X射线影像诊断";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(LeastDoctors, 1, min: 0, max: 100)
        .Number(LeastTechnicians, 1, min: 0, max: 100)
        .Number(LeastRoom, 20, min: 0, max: 1000);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Authority(snapshot.Form), Staff(snapshot.Form), .. Rooms(snapshot.Form), Monitoring(snapshot.Form), Protection(snapshot.Form)];

    /// <summary>权限判定. The form has no address: whether a place of plain imaging lies in the city proper, a person sees.</summary>
    [Rule(Item, 1)]
    private static Finding Authority(FormValues form) => (form.Text("radClass") switch
    {
        Intervention => Finding.Pass("WS-05.CityDecides"),
        Imaging => Finding.NeedsPerson("WS-05.CountyOutsideCity"),
        "放射治疗" or "核医学" => Finding.NeedsPerson("WS-05.ProvinceDecides"),
        _ => Finding.NeedsPerson("WS-05.ClassMissing"),
    }) with { Arguments = new() { { "class", form.Text("radClass") } }, EvidenceFields = ["radClass"] };

    [Rule(Item, 2)]
    private Finding? Staff(FormValues form)
    {
        if (form.Text("radClass") != Intervention)
            return null;
        var (doctors, technicians) = (form.Number("radDoctors"), form.Number("radTechs"));
        var (leastDoctors, leastTechnicians) = (parameters.Number(LeastDoctors), parameters.Number(LeastTechnicians));
        var finding = doctors is null || technicians is null ? Finding.NeedsPerson("WS-05.ValueMissing")
            : doctors >= leastDoctors && technicians >= leastTechnicians ? Finding.Pass("WS-05.StaffFits")
            : Finding.SuggestRefusal("WS-05.TooFewStaff");
        return finding with
        {
            Arguments = new()
            {
                { "doctors", doctors ?? 0 }, { "technicians", technicians ?? 0 }, { "leastDoctors", leastDoctors }, { "leastTechnicians", leastTechnicians },
            },
            EvidenceFields = ["radDoctors", "radTechs"],
        };
    }

    /// <summary>"(诊断)": devices of imaging and intervention make images; treatment and nuclear medicine have rooms of their own standards.</summary>
    [Rule(Item, 2)]
    private IEnumerable<Finding> Rooms(FormValues form)
    {
        if (form.Text("radClass") is not (Intervention or Imaging))
            yield break;
        var least = parameters.Number(LeastRoom);
        foreach (var device in form.Rows("radDevices"))
        {
            var room = device.Number("radRoom");
            var finding = room is null ? Finding.NeedsPerson("WS-05.ValueMissing")
                : room >= least ? Finding.Pass("WS-05.RoomFits")
                : Finding.SuggestRefusal("WS-05.RoomTooSmall");
            yield return finding with
            {
                Arguments = new() { { "device", device.Text("radDev") }, { "room", room ?? 0 }, { "least", least } },
                EvidenceFields = ["radDevices"],
            };
        }
    }

    [Rule(Item, 2)]
    private static Finding Monitoring(FormValues form)
    {
        var (monitored, staff) = (form.Number("doseMonitor"), form.Number("radStaffTotal"));
        var finding = monitored is null || staff is null ? Finding.NeedsPerson("WS-05.ValueMissing")
            : monitored == staff ? Finding.Pass("WS-05.AllMonitored")
            : Finding.SuggestRefusal("WS-05.NotAllMonitored");
        return finding with
        {
            Arguments = new() { { "monitored", monitored ?? 0 }, { "staff", staff ?? 0 } },
            EvidenceFields = ["doseMonitor", "radStaffTotal"],
        };
    }

    /// <summary>整改后合格 is a pass: only 不合格 is not accepted.</summary>
    [Rule(Item, 2)]
    private static Finding Protection(FormValues form) => (form.Text("protectCheck") switch
    {
        "合格" or "整改后合格" => Finding.Pass("WS-05.ProtectionFits"),
        "不合格" => Finding.SuggestRefusal("WS-05.ProtectionFails"),
        _ => Finding.NeedsPerson("WS-05.ValueMissing"),
    }) with { EvidenceFields = ["protectCheck"] };
}
