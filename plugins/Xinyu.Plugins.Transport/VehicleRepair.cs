using Xinyu.Plugins.Results;

namespace Xinyu.Plugins.Transport;

/// <summary>JT-04 机动车维修经营许可.</summary>
internal sealed class VehicleRepair(IPlugInParameters parameters, IPlugInClock clock) : ItemRules, IResultValidity
{
    public const string Item = "JT-04";

    /// <summary>平方米, 名 and 年 by grade of shop. 《机动车维修管理规定》 and 《汽车维修业开业条件》(GB/T 16739).</summary>
    public const string Grades = "JT-04.Grades";

    /// <summary>Words in a device's name that make it one to be calibrated. 《中华人民共和国计量法》第九条.</summary>
    public const string CalibratedDevices = "JT-04.CalibratedDevices";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Table(Grades,
            [
                new("grade", "申请类别", ParameterKind.Text),
                new("workshop", "生产厂房最小面积(平方米)", ParameterKind.Number),
                new("parking", "停车场最小面积(平方米)", ParameterKind.Number),
                new("technicians", "技术负责人至少(名)", ParameterKind.Number),
                new("inspectors", "质量检验员至少(名)", ParameterKind.Number),
                new("years", "有效期(年)", ParameterKind.Number),
            ],
            ["一类汽车维修", 800, 200, 1, 1, 6],
            ["二类汽车维修", 200, 150, 1, 1, 6],
            ["三类汽车维修(专项)", 20, null, null, null, 3],
            ["摩托车维修", null, null, null, null, 3])
        .Table(CalibratedDevices,
            [new("word", "设备名称中的词", ParameterKind.Text)],
            ["检验台"],
            ["检测仪"],
            ["检测台"],
            ["分析仪"],
            ["烟度计"],
            ["声级计"],
            ["压力表"],
            ["举升机"]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot)
    {
        var form = snapshot.Form;
        if (Row(form) is not { } grade)
            return [Finding.NeedsPerson("JT-04.GradeUnknown") with { EvidenceFields = ["repairGrade"] }, .. Devices(stage, snapshot)];
        return
        [
            AtLeast(form, "workshopArea", grade.Number("workshop"), "JT-04.WorkshopFits", "JT-04.WorkshopTooSmall"),
            AtLeast(form, "parkingLot", grade.Number("parking"), "JT-04.ParkingFits", "JT-04.ParkingTooSmall"),
            Technicians(form, grade),
            Inspectors(form, grade),
            .. Devices(stage, snapshot),
        ];
    }

    /// <summary>
    /// 场地条件. An empty cell asks nothing: the catalogue names no area for motorcycles and no parking for the third class.
    /// Equal is enough (≥).
    /// </summary>
    [Rule(Item, 1)]
    [Rule(Item, 2)]
    private static Finding? AtLeast(FormValues form, string field, decimal? least, string met, string unmet)
    {
        if (least is null)
            return null;
        var value = form.Number(field);
        var finding = value is null ? Finding.NeedsPerson("JT-04.ValueMissing") : value >= least ? Finding.Pass(met) : Finding.SuggestRefusal(unmet);
        return finding with
        {
            Arguments = new() { { "grade", form.Text("repairGrade") }, { "value", value ?? 0 }, { "least", least.Value } },
            EvidenceFields = [field, "repairGrade"],
        };
    }

    private static Finding? Technicians(FormValues form, ParameterRow grade) =>
        AtLeast(form, "technicians", grade.Number("technicians"), "JT-04.EnoughTechnicians", "JT-04.TooFewTechnicians");

    private static Finding? Inspectors(FormValues form, ParameterRow grade) =>
        AtLeast(form, "qualityInspectors", grade.Number("inspectors"), "JT-04.EnoughInspectors", "JT-04.TooFewInspectors");

    /// <summary>
    /// The calibration must last beyond the day of acceptance ("晚于": that day itself is not enough); before acceptance, beyond
    /// today. A new calibration can be supplied, so it is a matter for the supplement.
    /// </summary>
    [Rule(Item, 2)]
    private IEnumerable<Finding> Devices(CheckStage stage, CaseSnapshot snapshot)
    {
        var words = parameters.Table(CalibratedDevices).Select(r => r.Text("word")).OfType<string>().ToList();
        var day = snapshot.AcceptedOn ?? clock.Today;
        foreach (var device in snapshot.Form.Rows("devices"))
        {
            if (device.Text("devName") is not { } name || !words.Exists(w => name.Contains(w, StringComparison.Ordinal)))
                continue;
            var until = device.Date("calibDate");
            var finding = until is null ? Finding.ReturnsForSupplement("JT-04.CalibrationMissing", stage)
                : until > day ? Finding.Pass("JT-04.Calibrated")
                : Finding.ReturnsForSupplement("JT-04.CalibrationLapsed", stage);
            yield return finding with
            {
                Arguments = new() { { "device", name }, { "until", until ?? day }, { "day", day } },
                EvidenceFields = ["devices"],
            };
        }
    }

    /// <summary>有效期: 一类、二类6年, 三类和摩托车3年.</summary>
    [Rule(Item, 1)]
    public Task<ValidityTerm?> TermAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult(Row(snapshot.Form)?.Number("years") is { } years ? ValidityTerm.OfYears((int)years) : null);

    private ParameterRow? Row(FormValues form) =>
        form.Text("repairGrade") is { } grade ? parameters.Table(Grades).FirstOrDefault(r => r.Text("grade") == grade) : null;
}
