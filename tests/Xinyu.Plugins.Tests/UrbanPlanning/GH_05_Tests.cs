namespace Xinyu.Plugins.Tests.UrbanPlanning;

public sealed class GH_05_report_and_notice
{
    [Theory]
    [InlineData("1.19", "不涉及", false)]
    [InlineData("1.2", "不涉及", true)]
    [InlineData("0.5", "不涉及", false)]
    [InlineData("1", "绿地", true)]
    public Task A_fifth_more_or_what_is_compulsory_needs_the_special_report(string far, string touched, bool needed)
    {
        var bench = GhBench.Sound("GH-05").Set("newFar", decimal.Parse(far)).Set("publicFacility", new[] { touched });
        return needed ? bench.ShouldFindAsync("GH-05.SpecialReportNeeded", FindingSeverity.NeedsPerson) : bench.ShouldPassAsync("GH-05.NoSpecialReport");
    }

    [Theory]
    [InlineData("2026-01-31", FindingSeverity.NeedsPerson, "GH-05.SeeNotice")] // thirty days before 2 March
    [InlineData("2026-02-01", FindingSeverity.SuggestRefusal, "GH-05.NoticeNotOver")]
    public Task Nothing_is_decided_before_the_notice_can_be_over(string accepted, FindingSeverity severity, string code)
    {
        var bench = GhBench.Sound("GH-05");
        bench.AcceptedOn = DateOnly.Parse(accepted);
        return bench.ShouldFindAsync(code, severity, CheckStage.Decide);
    }

    [Fact]
    public Task At_acceptance_there_is_no_notice_yet() => GhBench.Sound("GH-05").ShouldNotFindAsync("GH-05.NoticeNotOver", CheckStage.Accept);
}
