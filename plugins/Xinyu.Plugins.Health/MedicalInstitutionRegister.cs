using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.Health;

/// <summary>WS-04 医疗机构执业登记.</summary>
internal sealed class MedicalInstitutionRegister(IPlugInParameters parameters, IDepartmentLookup lookup) : IItemChecks, IReminderSchedule, IDocumentContent
{
    public const string Item = "WS-04";

    /// <summary>名 for each bed of a general hospital. 《医疗机构基本标准》.</summary>
    public const string StaffPerBed = "WS-04.StaffPerBed";

    public const string NursesPerBed = "WS-04.NursesPerBed";

    /// <summary>平方米 for each bed of a general hospital. 《医疗机构基本标准》.</summary>
    public const string AreaPerBed = "WS-04.AreaPerBed";

    /// <summary>What the register calls otherwise than the approval; an empty cell is for a person.</summary>
    public const string Departments = "WS-04.Departments";

    /// <summary>张 from which the licence is verified every <see cref="LargeVerification"/> years, else every year. 《医疗机构管理条例》第二十二条.</summary>
    public const string LargeFrom = "WS-04.LargeFrom";

    public const string SmallVerification = "WS-04.SmallVerification";

    public const string LargeVerification = "WS-04.LargeVerification";

    /// <summary>日 of notice before a verification.</summary>
    public const string ReminderDays = "WS-04.ReminderDays";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(StaffPerBed, 0.88m, min: 0, max: 10)
        .Number(NursesPerBed, 0.4m, min: 0, max: 10)
        .Number(AreaPerBed, 45, min: 0, max: 1000)
        .Table(Departments,
            [new("register", "诊疗科目", ParameterKind.Text), new("approval", "批准设置科目", ParameterKind.Text)],
            ["检验", "检验科"],
            ["放射", "影像科"],
            ["急诊", null])
        .Number(LargeFrom, 100, min: 1, max: 10000)
        .Number(SmallVerification, 1, min: 1, max: 10)
        .Number(LargeVerification, 3, min: 1, max: 10)
        .Number(ReminderDays, 30, min: 1, max: 365);

    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var approval = await ApprovalAsync(snapshot, cancellationToken);
        return [Beds(snapshot.Form, approval), .. GeneralHospital(snapshot.Form, approval), .. OpenDepartments(snapshot.Form, approval), Waste(snapshot.Form)];
    }

    /// <summary>The bureau's own approval, of the same applicant or for the same name (the founder may be another person than the institution).</summary>
    private async Task<LicenceSnapshot?> ApprovalAsync(CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var name = snapshot.Form.Text("licenseHosp");
        var all = await lookup.LicencesAsync(new LicenceQuery(MedicalInstitutionSetting.Item), cancellationToken);
        return all.FirstOrDefault(l => l.EndedOn is null && l.Form.Text("hospName") == name)
            ?? all.FirstOrDefault(l => l.EndedOn is null && l.HolderIdentifier == snapshot.Applicant.Identifier);
    }

    [Rule(Item, 1)]
    private static Finding Beds(FormValues form, LicenceSnapshot? approval)
    {
        string[] evidence = ["openBeds"];
        if (form.Number("openBeds") is not { } beds || approval?.Form.Number("bedsPlanned") is not { } most)
            return Finding.NeedsPerson("WS-04.ApprovalToFind") with { EvidenceFields = evidence };
        return (beds <= most ? Finding.Pass("WS-04.BedsWithinApproval") : Finding.SuggestRefusal("WS-04.BedsAboveApproval")) with
        {
            Arguments = new() { { "beds", beds }, { "most", most }, { "number", approval.Number } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>
    /// Staff and space, of general hospitals only; what the institution is stands in the approval. Without one the figures are
    /// compared all the same, but what falls short is left to a person.
    /// </summary>
    [Rule(Item, 1)]
    private IEnumerable<Finding> GeneralHospital(FormValues form, LicenceSnapshot? approval)
    {
        if (approval?.Form.Text("hospType") is { } kind && kind != "综合医院")
            yield break;
        if (form.Number("openBeds") is not { } beds)
            yield break;
        var (doctors, nurses, area) = (form.Number("doctorCount"), form.Number("nurseTotal"), form.Number("hospArea"));
        yield return Compare(doctors + nurses, parameters.Number(StaffPerBed) * beds, "WS-04.EnoughStaff", "WS-04.TooFewStaff", ["doctorCount", "nurseTotal", "openBeds"]);
        yield return Compare(nurses, parameters.Number(NursesPerBed) * beds, "WS-04.EnoughNurses", "WS-04.TooFewNurses", ["nurseTotal", "openBeds"]);
        yield return Compare(area, parameters.Number(AreaPerBed) * beds, "WS-04.AreaFits", "WS-04.AreaTooSmall", ["hospArea", "openBeds"]);

        Finding Compare(decimal? value, decimal least, string met, string unmet, string[] evidence)
        {
            var finding = value is null ? Finding.NeedsPerson("WS-04.ValueMissing")
                : value >= least ? Finding.Pass(met)
                : approval is null ? Finding.NeedsPerson(unmet)
                : Finding.SuggestRefusal(unmet);
            return finding with { Arguments = new() { { "value", value ?? 0 }, { "least", least } }, EvidenceFields = evidence };
        }
    }

    /// <summary>The two forms name departments differently: a parameter brings them together; one without a counterpart is for a person.</summary>
    [Rule(Item, 2)]
    private IEnumerable<Finding> OpenDepartments(FormValues form, LicenceSnapshot? approval)
    {
        var open = form.Choices("openDept");
        if (approval is null || open.Count == 0)
            yield break;
        var approved = approval.Form.Choices("department");
        var names = parameters.Table(Departments).Where(r => r.Text("register") is not null).ToDictionary(r => r.Text("register")!, r => r.Text("approval"));
        var beyond = open.Where(d => names.GetValueOrDefault(d, d) is { } name && !approved.Contains(name)).ToList();
        var unclear = open.Where(d => names.ContainsKey(d) && names[d] is null).ToList();
        var finding = beyond.Count > 0 ? Finding.SuggestRefusal("WS-04.DepartmentsBeyond")
            : unclear.Count > 0 ? Finding.NeedsPerson("WS-04.DepartmentsUnclear")
            : Finding.Pass("WS-04.DepartmentsApproved");
        yield return finding with
        {
            Arguments = new() { { "departments", string.Join("、", beyond.Count > 0 ? beyond : unclear) }, { "number", approval.Number } },
            EvidenceFields = ["openDept"],
        };
    }

    [Rule(Item, 2)]
    private static Finding Waste(FormValues form) => (form.Boolean("wasteAgreement") switch
    {
        true => Finding.Pass("WS-04.WasteAgreed"),
        false => Finding.SuggestRefusal("WS-04.NoWasteAgreement"),
        null => Finding.NeedsPerson("WS-04.ValueMissing"),
    }) with { EvidenceFields = ["wasteAgreement"] };

    /// <summary>校验期. One reminder for each verification until the licence ends.</summary>
    [Rule(Item, 2)]
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        var years = Verification(licence.Form);
        var notice = (int)parameters.Number(ReminderDays);
        var reminders = new List<Reminder>();
        var last = licence.ValidUntil ?? licence.IssuedOn.AddYears(years);
        for (var due = licence.IssuedOn.AddYears(years); due <= last.AddDays(1); due = due.AddYears(years))
            reminders.Add(new Reminder("WS-04.VerificationDue", due.AddDays(-notice), ReminderRecipient.Holder) { Arguments = new() { { "number", licence.Number }, { "on", due } } });
        return Task.FromResult<IReadOnlyList<Reminder>>(reminders);
    }

    [Rule(Item, 2)]
    public Task<IReadOnlyList<DocumentBlock>> BlocksAsync(string documentKind, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DocumentBlock>>(documentKind == "准予行政许可决定书"
            ? [new ParagraphBlock($"《医疗机构执业许可证》每{Verification(snapshot.Form)}年校验一次。")]
            : []);

    /// <summary>"100张以上" includes 100, as the regulation's "不满100张" for the other has it.</summary>
    private int Verification(FormValues form) =>
        (int)parameters.Number(form.Number("openBeds") >= parameters.Number(LargeFrom) ? LargeVerification : SmallVerification);
}
