using System.Net;
using System.Text.Json;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Items;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>The side ways of the templates: every special procedure of every pilot item, and what each does to the clock.</summary>
public sealed class SpecialPathTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static readonly DateOnly Start = new(2026, 3, 2);

    public static TheoryData<string, string> Procedures =>
        [.. PilotHost.Items.SelectMany(i => i.SpecialProcedures.Select(p => new TheoryDataRow<string, string>(i.Code, p.Name)))];

    [Theory]
    [MemberData(nameof(Procedures))]
    public async Task A_special_procedure_lets_both_limits_stand_only_with_a_ground_of_article_45(string code, string name)
    {
        var item = PilotHost.Items.Single(i => i.Code == code);
        var procedure = item.SpecialProcedures.Single(p => p.Name == name);
        var number = await AcceptedAsync(item);
        var before = (await pilot.Office.OpenAsync(number, item.DepartmentCode)).GetProperty("clock");

        await TooLongAsync(number, item, procedure);
        var until = pilot.Calendar.AddWorkingDays(Start, Math.Min(procedure.MaxDays, 5));
        await pilot.Office.DoneAsync(number, item.DepartmentCode, "handler", "procedures", o => Body(o, procedure, until));
        var running = await pilot.Office.OpenAsync(number, item.DepartmentCode);
        running.GetProperty("summary").GetProperty("state").GetString().ShouldBe(procedure.StopsClock ? "Suspended" : "InReview");
        running.GetProperty("documents").EnumerateArray().ShouldContain(d => d.GetProperty("kind").GetString() == "procedure");

        pilot.At("2026-03-05 10:00");
        var id = running.GetProperty("procedures")[0].GetProperty("id").GetString();
        await pilot.Office.DoneAsync(number, item.DepartmentCode, "handler", $"procedures/{id}/end", o => new { version = Version(o), result = "已完成。" });
        var after = (await pilot.Office.OpenAsync(number, item.DepartmentCode)).GetProperty("clock");
        // the day of suspension counts, the day of resumption does not: 03-03 to 03-05 stand
        var stopped = procedure.StopsClock ? 3 : 0;
        var limits = item.TimeTiers.Count > 0 ? item.TimeTiers[0] : new TimeTier("", item.StatutoryDays, item.StatutoryDayKind, item.PromisedDays);
        Day(after, "promisedDue").ShouldBe(pilot.Calendar.AddWorkingDays(Day(before, "promisedDue"), stopped));
        Day(after, "statutoryDue").ShouldBe(limits.StatutoryDayKind == DayKind.Working
            ? pilot.Calendar.AddWorkingDays(Day(before, "statutoryDue"), stopped)
            : pilot.Calendar.OnOrAfter(Start.AddDays(limits.StatutoryDays + stopped)));

        await pilot.Office.WalkAsync(number, item.DepartmentCode, (_, offered) => PilotItemTests.Plain(offered));
        (await pilot.Office.OpenAsync(number, item.DepartmentCode)).GetProperty("summary").GetProperty("state").GetString().ShouldBe("Closed");
    }

    public static TheoryData<string> WithSideWay =>
        [.. PilotHost.Items.Where(i => i.Flow is "expert-review" or "hearing" && i.SpecialProcedures.Count > 0).Select(i => i.Code)];

    [Theory]
    [MemberData(nameof(WithSideWay))]
    public async Task The_way_over_a_review_waits_for_its_result_and_its_conclusion(string code)
    {
        var item = PilotHost.Items.Single(i => i.Code == code);
        var procedure = item.SpecialProcedures[0];
        var number = await AcceptedAsync(item);
        (await pilot.Office.WalkAsync(number, item.DepartmentCode, (node, _) => node == "handle" ? "review" : null)).ShouldBe(["handle"]);
        Office.OpenTask(await pilot.Office.OpenAsync(number, item.DepartmentCode)).ShouldBeNull("the case waits for the result");

        await pilot.Office.DoneAsync(number, item.DepartmentCode, "handler", "procedures", o => Body(o, procedure, new(2026, 3, 9)));
        pilot.At("2026-03-06 10:00");
        var id = (await pilot.Office.OpenAsync(number, item.DepartmentCode)).GetProperty("procedures")[0].GetProperty("id").GetString();
        await pilot.Office.DoneAsync(number, item.DepartmentCode, "handler", $"procedures/{id}/end", o => new { version = Version(o), result = "评估认为可行。" });
        var walked = await pilot.Office.WalkAsync(number, item.DepartmentCode, (_, offered) => PilotItemTests.Plain(offered));
        walked.ShouldBe(["conclude", "review", "approve", "deliver"]);
    }

    [Fact]
    public async Task What_the_leader_returns_goes_back_to_the_handler_and_every_round_is_in_the_record()
    {
        var item = PilotHost.Items.Single(i => i.Code == "JT-01");
        var number = await AcceptedAsync(item);
        var rounds = 0;
        var walked = await pilot.Office.WalkAsync(number, item.DepartmentCode, (node, offered) =>
            node == "approve" && rounds++ == 0 ? "return" : PilotItemTests.Plain(offered));
        walked.ShouldBe(["handle", "review", "approve", "handle", "review", "approve", "deliver"]);
    }

    [Fact]
    public async Task No_decision_is_made_while_the_limits_stand()
    {
        var item = PilotHost.Items.Single(i => i.Code == "GH-02");
        var number = await AcceptedAsync(item);
        await pilot.Office.WalkAsync(number, item.DepartmentCode, (node, offered) => node == "approve" ? null : PilotItemTests.Plain(offered));
        await pilot.Office.DoneAsync(number, item.DepartmentCode, "handler", "procedures", o => Body(o, item.SpecialProcedures.First(p => p.StopsClock), new(2026, 3, 9)));
        var task = Office.OpenTask(await pilot.Office.OpenAsync(number, item.DepartmentCode))!.Value.GetProperty("id").GetString();
        var answer = pilot.Office.ActAsync(number, item.DepartmentCode, "leader", $"tasks/{task}/complete", o => new { version = Version(o), outcome = "grant" });
        (await answer.ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:DecisionWhileSuspended");
    }

    private async Task<string> AcceptedAsync(ItemDefinition item)
    {
        pilot.At("2026-03-02 09:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var filed = await FileAsync(pilot.Host, applicant, item, asked: false);
        await pilot.Office.DoneAsync(filed.Number, item.DepartmentCode, "window", "accept", o => new { version = Version(o) });
        return filed.Number;
    }

    private async Task TooLongAsync(string number, ItemDefinition item, SpecialProcedureDefinition procedure)
    {
        var late = pilot.Calendar.AddWorkingDays(Start, procedure.MaxDays + 1);
        var answer = pilot.Office.ActAsync(number, item.DepartmentCode, "handler", "procedures", o => Body(o, procedure, late));
        (await answer.ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:ProcedureTime");
    }

    private static object Body(JsonElement opened, SpecialProcedureDefinition procedure, DateOnly until) =>
        new { version = Version(opened), name = procedure.Name, statedUntil = until.ToString("O"), reason = "依法需要。" };

    private static DateOnly Day(JsonElement clock, string name) => DateOnly.Parse(clock.GetProperty(name).GetString()!, System.Globalization.CultureInfo.InvariantCulture);
}
