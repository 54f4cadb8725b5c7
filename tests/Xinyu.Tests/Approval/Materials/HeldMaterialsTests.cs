using Xinyu.Approval.Materials;

namespace Xinyu.Tests.Approval.Materials;

/// <summary>不重复提交 as a pure rule: which file of an earlier case serves for what is asked for now.</summary>
public sealed class HeldMaterialsTests
{
    private const string Report = "验资报告";
    private static readonly DateOnly Today = new(2026, 6, 1);

    private static readonly HeldFile File = new(
        "GS-20260302-0001-1", "工商局", Report, "original", MaterialSource.Applicant, "报告.pdf", "application/pdf", 10, "a1", At("2026-03-02"), MaterialStatus.Given)
    {
        CheckedOn = new(2026, 3, 3), CaseStands = true,
    };

    [Fact]
    public void A_file_of_an_accepted_case_serves_with_its_case_department_and_day()
    {
        var held = For(File)!;
        (held.CaseNumber, held.DepartmentName, held.CheckedOn, held.OriginalSeen).ShouldBe((File.CaseNumber, "工商局", new DateOnly(2026, 3, 3), false));
        held.Files.ShouldHaveSingleItem().Sha256.ShouldBe("a1");
    }

    [Fact]
    public void What_no_official_has_checked_or_whose_case_does_not_stand_serves_nobody()
    {
        For(File with { CheckedOn = null }).ShouldBeNull();
        For(File with { CaseStands = false }).ShouldBeNull();
        For(File with { MaterialName = "章程" }).ShouldBeNull();
    }

    [Theory]
    [InlineData("2027-03-03", true)] // the last day of the year
    [InlineData("2027-03-04", false)]
    [InlineData("2026-03-02", false)] // before it was checked
    public void It_serves_for_a_year_from_its_check(string day, bool serves) =>
        (HeldMaterials.For(Report, "original", "会计师事务所", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), [File]) is not null).ShouldBe(serves);

    [Fact]
    public void A_defective_file_serves_nowhere_not_even_from_another_case_with_the_same_content()
    {
        For(File with { Status = MaterialStatus.Defective }).ShouldBeNull();
        For(File, File with { CaseNumber = "SU-1", Status = MaterialStatus.Defective, MaterialName = "旧名" }).ShouldBeNull();
        For(File, File with { Sha256 = "a2", Status = MaterialStatus.Defective }).ShouldBeNull("one bad page spoils what was handed in together");
    }

    [Fact]
    public void What_was_replaced_by_a_supplement_serves_no_more_and_what_came_together_serves_together()
    {
        var (first, second) = (File with { Sha256 = "b1", ReceivedAt = At("2026-03-09") }, File with { Sha256 = "b2", ReceivedAt = At("2026-03-09") });
        For(File, first, second)!.Files.Select(f => f.Sha256).ShouldBe(["b1", "b2"], ignoreOrder: true);
        For(File, first with { Source = MaterialSource.AnotherDepartment }).ShouldBeNull("the case it was replaced from offers it");
    }

    [Fact]
    public void The_case_checked_last_serves() =>
        For(File, File with { CaseNumber = "SU-2", Sha256 = "c1", CheckedOn = new(2026, 4, 1) }, File with { CaseNumber = "SU-3", Sha256 = "c2", CheckedOn = new(2026, 3, 20) })!
            .CaseNumber.ShouldBe("SU-2");

    [Fact]
    public void A_copy_does_not_serve_for_an_original_and_an_original_does_for_a_copy()
    {
        For(File with { Form = "copy" }).ShouldBeNull();
        HeldMaterials.For(Report, "copy", "会计师事务所", Today, [File]).ShouldNotBeNull();
    }

    [Fact]
    public void An_original_seen_at_a_counter_is_not_shown_again_and_a_picture_alone_is()
    {
        For(File with { Status = MaterialStatus.OriginalSeen })!.OriginalSeen.ShouldBeTrue();
        For(File with { Source = MaterialSource.Counter })!.OriginalSeen.ShouldBeTrue();
        MaterialStanding.Of("original", MaterialSource.AnotherDepartment, [], shownBefore: true).ShouldBe(new(MaterialStatus.Held, false));
        MaterialStanding.Of("original", MaterialSource.AnotherDepartment, []).ShouldBe(new(MaterialStatus.Held, true));
    }

    [Fact]
    public void Taking_over_again_lengthens_nothing_and_results_of_items_are_the_register_s()
    {
        For(File with { Source = MaterialSource.AnotherDepartment }).ShouldBeNull();
        HeldMaterials.For(Report, "copy", "GS-01", Today, [File]).ShouldBeNull();
    }

    private static HeldMaterial? For(params HeldFile[] files) => HeldMaterials.For(Report, "original", "会计师事务所", Today, files);

    private static DateTime At(string day) => DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
