using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.Health;

/// <summary>WS-01 公共场所卫生许可证核发.</summary>
internal sealed class PublicPlace(IPlugInParameters parameters) : ItemRules, IReminderSchedule
{
    public const string Item = "WS-01";

    /// <summary>平方米 for each bed. 《公共场所卫生管理条例实施细则》 and 《旅店业卫生标准》(GB 9663).</summary>
    public const string AreaPerBed = "WS-01.AreaPerBed";

    /// <summary>mg/L. 《游泳场所卫生标准》(GB 9667).</summary>
    public const string ChlorineFrom = "WS-01.ChlorineFrom";

    public const string ChlorineTo = "WS-01.ChlorineTo";

    public const string Urea = "WS-01.Urea";

    /// <summary>年. 《公共场所卫生管理条例实施细则》.</summary>
    public const string YearsToRecheck = "WS-01.YearsToRecheck";

    /// <summary>日 of notice before the recheck.</summary>
    public const string ReminderDays = "WS-01.ReminderDays";

    private const string AirReport = "集中空调通风系统卫生检测评价报告";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(AreaPerBed, 4, min: 0, max: 100)
        .Number(ChlorineFrom, 0.3m, min: 0, max: 10)
        .Number(ChlorineTo, 0.5m, min: 0, max: 10)
        .Number(Urea, 3.5m, min: 0, max: 100)
        .Number(YearsToRecheck, 2, min: 1, max: 10)
        .Number(ReminderDays, 30, min: 1, max: 365);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Certificates(stage, snapshot.Form), .. Hotel(snapshot.Form), .. Pool(snapshot.Form), Air(stage, snapshot)];

    /// <summary>
    /// 健康证. "必须等于": too many are as wrong as too few, one of the numbers is then not true. What is missing goes into the one
    /// supplement notice.
    /// </summary>
    [Rule(Item, 1)]
    private static Finding Certificates(CheckStage stage, FormValues form)
    {
        string[] evidence = ["employeeCount", "healthCertCount"];
        if (form.Number("employeeCount") is not { } employees || form.Number("healthCertCount") is not { } certificates)
            return Finding.NeedsPerson("WS-01.CertificatesUnknown") with { EvidenceFields = evidence };
        var finding = certificates == employees ? Finding.Pass("WS-01.AllCertified")
            : Finding.ReturnsForSupplement(certificates < employees ? "WS-01.CertificatesMissing" : "WS-01.CertificatesTooMany", stage);
        return finding with
        {
            Arguments = new() { { "employees", employees }, { "certificates", certificates }, { "missing", employees - certificates } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 2)]
    private IEnumerable<Finding> Hotel(FormValues form)
    {
        if (form.Text("placeClass") != "宾馆旅店")
            yield break;
        var least = parameters.Number(AreaPerBed);
        var (area, beds) = (form.Number("businessArea"), form.Number("bedNumber"));
        var finding = area is null || beds is not > 0 ? Finding.NeedsPerson("WS-01.BedsUnknown")
            : area >= least * beds ? Finding.Pass("WS-01.AreaFits")
            : Finding.SuggestRefusal("WS-01.AreaTooSmall");
        yield return finding with
        {
            Arguments = new() { { "area", area ?? 0 }, { "beds", beds ?? 0 }, { "least", least } },
            EvidenceFields = ["businessArea", "bedNumber"],
        };
        yield return (form.Boolean("disinfectRoom") switch
        {
            true => Finding.Pass("WS-01.DisinfectionRoom"),
            false => Finding.SuggestRefusal("WS-01.NoDisinfectionRoom"),
            null => Finding.NeedsPerson("WS-01.DisinfectionRoomUnknown"),
        }) with { EvidenceFields = ["disinfectRoom"] };
    }

    /// <summary>Water of a swimming place; both ends of the chlorine's range are within. Out of it: refused until mended and measured again.</summary>
    [Rule(Item, 2)]
    private IEnumerable<Finding> Pool(FormValues form)
    {
        if (form.Text("placeClass") != "体育场馆游泳场")
            yield break;
        var (from, to, most) = (parameters.Number(ChlorineFrom), parameters.Number(ChlorineTo), parameters.Number(Urea));
        var chlorine = form.Number("residualChlorine");
        var urea = form.Number("ureaValue");
        yield return Within(chlorine, chlorine >= from && chlorine <= to, "WS-01.ChlorineFits", "WS-01.ChlorineOutside") with
        {
            Arguments = new() { { "value", chlorine ?? 0 }, { "from", from }, { "to", to } },
            EvidenceFields = ["residualChlorine"],
        };
        yield return Within(urea, urea <= most, "WS-01.UreaFits", "WS-01.UreaTooHigh") with
        {
            Arguments = new() { { "value", urea ?? 0 }, { "most", most } },
            EvidenceFields = ["ureaValue"],
        };
    }

    [Rule(Item, 3)]
    private static Finding? Air(CheckStage stage, CaseSnapshot snapshot)
    {
        if (snapshot.Form.Boolean("centralAir") != true)
            return null;
        return (snapshot.HasMaterial(AirReport) ? Finding.Pass("WS-01.AirReportAttached") : Finding.ReturnsForSupplement("WS-01.AirReportMissing", stage)) with
        {
            EvidenceFields = ["centralAir"],
        };
    }

    /// <summary>Every two years while the licence runs; the last one falls together with its end.</summary>
    [Rule(Item, 3)]
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        var years = (int)parameters.Number(YearsToRecheck);
        var notice = (int)parameters.Number(ReminderDays);
        var reminders = new List<Reminder>();
        var last = licence.ValidUntil ?? licence.IssuedOn.AddYears(years);
        for (var recheck = licence.IssuedOn.AddYears(years); recheck <= last.AddDays(1); recheck = recheck.AddYears(years))
            reminders.AddRange(new[] { ReminderRecipient.Holder, ReminderRecipient.HandlingPost }.Select(recipient =>
                new Reminder("WS-01.RecheckDue", recheck.AddDays(-notice), recipient) { Arguments = new() { { "number", licence.Number }, { "on", recheck } } }));
        return Task.FromResult<IReadOnlyList<Reminder>>(reminders);
    }

    private static Finding Within(decimal? value, bool met, string metCode, string unmetCode) =>
        value is null ? Finding.NeedsPerson("WS-01.WaterUnknown") : met ? Finding.Pass(metCode) : Finding.SuggestRefusal(unmetCode);
}
