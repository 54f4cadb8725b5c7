using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Health;
using static Xinyu.Plugins.Tests.Health.WsBench;

namespace Xinyu.Plugins.Tests.Health;

public sealed class WS_04_beds
{
    private readonly ItemBench<HealthPlugIn> _bench = Sound("WS-04");

    [Fact]
    public async Task As_many_as_approved_pass_and_one_more_does_not()
    {
        Approved(_bench);
        await _bench.ShouldPassAsync("WS-04.BedsWithinApproval");
        await _bench.Set("openBeds", 101).ShouldSpeakAgainstAsync("WS-04.BedsAboveApproval");
    }

    [Fact]
    public Task The_approval_of_the_same_applicant_is_found_under_another_name()
    {
        _bench.Department.AddLicence("WS-03", "余卫设1号", new { hospName = "另一名称", bedsPlanned = 50, hospType = "综合医院" });
        return _bench.ShouldSpeakAgainstAsync("WS-04.BedsAboveApproval");
    }

    [Fact]
    public Task Without_one_in_the_register_the_paper_is_read() => _bench.ShouldFindAsync("WS-04.ApprovalToFind", FindingSeverity.NeedsPerson);

    internal static void Approved(ItemBench<HealthPlugIn> bench, string kind = "综合医院") => bench.Department.AddLicence(
        "WS-03", "余卫设1号", new { hospName = "测试医院", bedsPlanned = 100, hospType = kind, department = new[] { "内科", "外科", "检验科", "影像科" } }, "91360500MA00000000");
}

public sealed class WS_04_general_hospital
{
    private readonly ItemBench<HealthPlugIn> _bench = Sound("WS-04");

    public WS_04_general_hospital() => WS_04_beds.Approved(_bench);

    [Fact]
    public async Task Eighty_eight_staff_for_a_hundred_beds_are_enough_and_less_is_not()
    {
        await _bench.ShouldPassAsync("WS-04.EnoughStaff");
        await _bench.Set("doctorCount", 47).ShouldSpeakAgainstAsync("WS-04.TooFewStaff");
        await _bench.Change(MedicalInstitutionRegister.StaffPerBed, "0.87").ShouldPassAsync("WS-04.EnoughStaff");
    }

    [Fact]
    public async Task Forty_nurses_for_a_hundred_beds_are_enough_and_less_is_not()
    {
        await _bench.ShouldPassAsync("WS-04.EnoughNurses");
        await _bench.Set("nurseTotal", 39).Set("doctorCount", 60).ShouldSpeakAgainstAsync("WS-04.TooFewNurses");
    }

    [Fact]
    public async Task Forty_five_square_metres_for_each_bed_are_enough_and_less_is_not()
    {
        await _bench.ShouldPassAsync("WS-04.AreaFits");
        await _bench.Set("hospArea", 4499.9).ShouldSpeakAgainstAsync("WS-04.AreaTooSmall");
    }

    [Fact]
    public async Task Other_kinds_are_not_measured_by_it()
    {
        var bench = Sound("WS-04").Set("nurseTotal", 0);
        WS_04_beds.Approved(bench, "社区卫生服务中心");
        await bench.ShouldNotFindAsync("WS-04.TooFewNurses");
    }

    [Fact]
    public Task Without_the_approval_what_falls_short_is_left_to_a_person() =>
        Sound("WS-04").Set("nurseTotal", 39).ShouldFindAsync("WS-04.TooFewNurses", FindingSeverity.NeedsPerson);
}

public sealed class WS_04_departments_and_waste
{
    private readonly ItemBench<HealthPlugIn> _bench = Sound("WS-04");

    public WS_04_departments_and_waste() => WS_04_beds.Approved(_bench);

    [Fact]
    public Task Departments_of_the_approval_pass_under_either_name() =>
        _bench.Set("openDept", new[] { "内科", "检验", "放射" }).ShouldPassAsync("WS-04.DepartmentsApproved");

    [Fact]
    public async Task One_beyond_them_speaks_against_it()
    {
        await _bench.Set("openDept", new[] { "内科", "儿科" }).ShouldSpeakAgainstAsync("WS-04.DepartmentsBeyond");
        (await _bench.ShouldFindAsync("WS-04.DepartmentsBeyond", FindingSeverity.SuggestRefusal)).Arguments["departments"].ShouldBe("儿科");
    }

    [Fact]
    public Task One_without_a_counterpart_needs_a_person() =>
        _bench.Set("openDept", new[] { "内科", "急诊" }).ShouldFindAsync("WS-04.DepartmentsUnclear", FindingSeverity.NeedsPerson);

    [Fact]
    public async Task Without_an_agreement_on_waste_nothing_is_registered()
    {
        await _bench.ShouldPassAsync("WS-04.WasteAgreed");
        await _bench.Set("wasteAgreement", false).ShouldSpeakAgainstAsync("WS-04.NoWasteAgreement");
    }
}

public sealed class WS_04_verification
{
    [Fact]
    public async Task Below_a_hundred_beds_it_is_every_year()
    {
        var bench = Sound("WS-04").Set("openBeds", 99);
        (await bench.RemindersAsync("余卫1号", new DateOnly(2026, 3, 2), new DateOnly(2031, 3, 1))).Select(r => r.Arguments["on"])
            .ShouldBe(["2027-03-02", "2028-03-02", "2029-03-02", "2030-03-02", "2031-03-02"]);
        (await bench.BlocksAsync("准予行政许可决定书")).OfType<ParagraphBlock>().ShouldHaveSingleItem().Text.ShouldContain("每1年");
    }

    [Fact]
    public async Task From_a_hundred_on_every_three()
    {
        var bench = Sound("WS-04").Set("openBeds", 100);
        (await bench.RemindersAsync("余卫1号", new DateOnly(2026, 3, 2), new DateOnly(2031, 3, 1))).ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2029, 1, 31));
        (await bench.BlocksAsync("准予行政许可决定书")).OfType<ParagraphBlock>().ShouldHaveSingleItem().Text.ShouldContain("每3年");
    }
}
