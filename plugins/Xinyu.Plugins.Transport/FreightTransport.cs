using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.Transport;

/// <summary>JT-01 道路货物运输经营许可.</summary>
internal sealed class FreightTransport(IPlugInParameters parameters, IPlugInClock clock) : ItemRules, IReminderSchedule, IDocumentContent
{
    public const string Item = "JT-01";

    /// <summary>周岁. 《中华人民共和国道路运输条例》第二十三条.</summary>
    public const string MaxDriverAge = "JT-01.MaxDriverAge";

    /// <summary>月. 《道路货物运输及站场管理规定》.</summary>
    public const string MonthsToBuy = "JT-01.MonthsToBuy";

    /// <summary>吨, by class of large object. 《道路大型物件运输管理办法》.</summary>
    public const string LargeObjectLoads = "JT-01.LargeObjectLoads";

    private const string OrdinaryGoods = "道路普通货物运输";
    private const string LargeObjects = "大型物件运输";
    private const string Pledge = "拟投入车辆承诺书(未购车的)";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(MaxDriverAge, 60, min: 18, max: 100)
        .Number(MonthsToBuy, 6, min: 1, max: 24)
        .Table(LargeObjectLoads,
            [new("class", "大型物件类别", ParameterKind.Text), new("tons", "最小车组载质量(吨)", ParameterKind.Number)],
            ["一类", 20],
            ["二类", 100],
            ["三类", 200],
            ["四类", 300]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [.. Drivers(snapshot), Grades(snapshot.Form), Pledges(stage, snapshot), LargeObject(stage, snapshot.Form)];

    /// <summary>
    /// 人员条件. "大于60周岁" is more than sixty whole years, so 60 may still drive. A driver who cannot be registered does not
    /// count against the number of vehicles: counting him would make the first rule idle.
    /// </summary>
    [Rule(Item, 1)]
    private IEnumerable<Finding> Drivers(CaseSnapshot snapshot)
    {
        var drivers = snapshot.Form.Rows("drivers");
        var vehicles = snapshot.Form.Rows("vehicles").Count;
        var day = snapshot.AcceptedOn ?? clock.Today;
        var limit = parameters.Number(MaxDriverAge);
        var registered = 0;
        for (var row = 1; row <= drivers.Count; row++)
        {
            var driver = drivers[row - 1];
            var age = IdentityNumber.AgeOn(driver.Text("driverId"), day);
            var problem = (age, driver.Text("certNumber")) switch
            {
                (null, _) => Finding.NeedsPerson("JT-01.DriverAgeUnknown"),
                ({ } years, _) when years > limit => Finding.SuggestRefusal("JT-01.DriverTooOld"),
                (_, null) => Finding.SuggestRefusal("JT-01.DriverWithoutCertificate"),
                _ => null,
            };
            if (problem is null)
                registered++;
            else
                yield return problem with
                {
                    Arguments = new() { { "row", row }, { "age", age ?? 0 }, { "limit", limit } },
                    EvidenceFields = ["drivers"],
                };
        }

        yield return (registered >= vehicles ? Finding.Pass("JT-01.EnoughDrivers") : Finding.SuggestRefusal("JT-01.TooFewDrivers")) with
        {
            Arguments = new() { { "drivers", registered }, { "vehicles", vehicles } },
            EvidenceFields = ["drivers", "vehicles"],
        };
    }

    /// <summary>
    /// 车辆条件, technical grade. The form does not say which vehicle serves which scope: where ordinary goods are applied
    /// for as well, a vehicle of grade three is for a person to limit to them; where they are not, nothing is left for it.
    /// </summary>
    [Rule(Item, 2)]
    private static Finding Grades(FormValues form)
    {
        var grades = form.Rows("vehicles").Select(v => v.Text("techGrade")).ToList();
        var unknown = grades.Count(g => g is not ("一级" or "二级" or "三级"));
        var third = grades.Count(g => g == "三级");
        var scopes = form.Choices("freightScope");
        var finding = (unknown, third, scopes.Contains(OrdinaryGoods), scopes.Count > 1) switch
        {
            ( > 0, _, _, _) => Finding.NeedsPerson("JT-01.GradeUnknown"),
            (_, 0, _, _) or (_, _, true, false) => Finding.Pass("JT-01.GradesFit"),
            (_, _, true, true) => Finding.NeedsPerson("JT-01.ThirdGradeOnlyOrdinary"),
            _ => Finding.SuggestRefusal("JT-01.ThirdGradeNotOrdinary"),
        };
        return finding with { Arguments = new() { { "third", third } }, EvidenceFields = ["vehicles", "freightScope"] };
    }

    /// <summary>车辆条件, vehicles still to be bought need a written pledge.</summary>
    [Rule(Item, 2)]
    private Finding? Pledges(CheckStage stage, CaseSnapshot snapshot)
    {
        if (Unbought(snapshot.Form) is var unbought && unbought == 0)
            return null;
        return (snapshot.HasMaterial(Pledge) ? Finding.Pass("JT-01.PledgeAttached") : Finding.ReturnsForSupplement("JT-01.PledgeMissing", stage)) with
        {
            Arguments = new() { { "vehicles", unbought }, { "months", parameters.Number(MonthsToBuy) } },
            EvidenceFields = ["vehicles"],
        };
    }

    /// <summary>范围条件. Equal to the smallest load is enough ("不低于").</summary>
    [Rule(Item, 3)]
    private Finding? LargeObject(CheckStage stage, FormValues form)
    {
        if (!form.Choices("freightScope").Contains(LargeObjects))
            return null;
        if (form.Text("largeObject") is not { } objects)
            return Finding.ReturnsForSupplement("JT-01.LargeObjectMissing", stage) with { EvidenceFields = ["freightScope", "largeObject"] };

        var least = parameters.Table(LargeObjectLoads).FirstOrDefault(r => r.Text("class") == objects)?.Number("tons");
        var loads = form.Rows("vehicles").Select(v => v.Number("loadTons")).OfType<decimal>().ToList();
        if (least is null || loads.Count == 0)
            return Finding.NeedsPerson("JT-01.LargeObjectUndetermined") with { EvidenceFields = ["largeObject", "vehicles"] };
        return (loads.Max() >= least ? Finding.Pass("JT-01.LargeObjectLoadFits") : Finding.SuggestRefusal("JT-01.LargeObjectLoadTooSmall")) with
        {
            Arguments = new() { { "class", objects }, { "least", least.Value }, { "largest", loads.Max() } },
            EvidenceFields = ["largeObject", "vehicles"],
        };
    }

    /// <summary>
    /// The permission for a vehicle that is not bought in time lapses by the condition set into the decision; the post is told
    /// on that day, because no plug-in changes a licence.
    /// </summary>
    [Rule(Item, 2)]
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        if (Unbought(licence.Form) is var unbought && unbought == 0)
            return Task.FromResult<IReadOnlyList<Reminder>>([]);
        var on = licence.IssuedOn.AddMonths((int)parameters.Number(MonthsToBuy));
        return Task.FromResult<IReadOnlyList<Reminder>>(
        [
            .. new[] { ReminderRecipient.HandlingPost, ReminderRecipient.Holder }.Select(recipient => new Reminder("JT-01.PledgeDue", on, recipient)
            {
                Arguments = new() { { "number", licence.Number }, { "vehicles", unbought }, { "on", on } },
            }),
        ]);
    }

    public Task<IReadOnlyList<DocumentBlock>> BlocksAsync(string documentKind, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var unbought = Unbought(snapshot.Form);
        return Task.FromResult<IReadOnlyList<DocumentBlock>>(documentKind != "准予行政许可决定书" || unbought == 0
            ? []
            : [new ParagraphBlock($"承诺购置的车辆{unbought}辆，自本决定作出之日起{parameters.Number(MonthsToBuy):0}个月内未购置的，该车许可额度自动撤销。")]);
    }

    private static int Unbought(FormValues form) => form.Rows("vehicles").Count(v => v.Boolean("owned") == false);
}
