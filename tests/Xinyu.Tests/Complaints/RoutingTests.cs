using System.Net;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Complaints;

/// <summary>Never to the person complained about.</summary>
public sealed class RoutingTests : IAsyncLifetime
{
    private ComplaintBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await ComplaintBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task A_complaint_about_a_case_neither_goes_to_nor_is_seen_by_an_official_who_acted_in_it()
    {
        var (applicant, number) = await Journey.FiledAsync(_bench.Host);
        applicant.Dispose();
        using var window = await _bench.Host.OfficialAsync("HB", "window", XinyuRoles.Window);
        using var handler = await _bench.Host.OfficialAsync("HB", "handler", XinyuRoles.Handler);
        using var colleague = await _bench.PersonAsync("hb-banan", XinyuRoles.DepartmentAdmin, "HB");
        await Journey.LawfulAsync(window, number, "accept");
        await Journey.TaskAsync(handler, number, "agree");
        var (id, _) = await _bench.FileAsync(new { kind = "complaint", anonymous = true, caseNumber = number, subject = "拖着不办", text = "打了三次电话。" });
        await _bench.DoAsync(_bench.Officer, id, "Accept");

        var acted = await OfficialAsync("hb-handler");
        var refused = await ComplaintBench.TryAsync(_bench.Officer, id, "Assign", mode: "HandDown", userId: acted).ErrorAsync(HttpStatusCode.BadRequest);
        refused.Code().ShouldBe("Complaints:RoutedToComplainedAbout");

        await _bench.DoAsync(_bench.Officer, id, "Assign", mode: "Transfer", department: "HB");
        (await ComplaintBench.ListAsync(handler)).ShouldBeEmpty("his department has it, but it is about him");
        (await handler.GetAsync($"/api/complaints/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ComplaintBench.TryAsync(handler, id, "Answer", "没有拖。", version: 3)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await _bench.DoAsync(colleague, id, "Answer", "经查属实。");
    }

    [Fact]
    public async Task An_official_who_is_named_gets_it_neither_before_nor_after()
    {
        using var named = await _bench.Host.OfficialAsync("FG", "handler", XinyuRoles.Handler);
        var (id, _) = await _bench.FileAsync();
        await _bench.DoAsync(_bench.Officer, id, "Accept");
        var official = await OfficialAsync("fg-handler");
        await _bench.DoAsync(_bench.Officer, id, "Assign", mode: "HandDown", userId: official);
        (await ComplaintBench.ListAsync(named)).ShouldHaveSingleItem();
        (await ComplaintBench.TryAsync(_bench.Officer, id, "NameOfficial", userId: official).ErrorAsync(HttpStatusCode.BadRequest))
            .Code().ShouldBe("Complaints:AssignedToNamed");

        await _bench.DoAsync(_bench.Officer, id, "Assign", mode: "Transfer", department: "FG");
        await _bench.DoAsync(_bench.Officer, id, "NameOfficial", userId: official);
        (await ComplaintBench.ListAsync(named)).ShouldBeEmpty();
        (await ComplaintBench.TryAsync(_bench.Officer, id, "Assign", mode: "HandDown", userId: official).ErrorAsync(HttpStatusCode.BadRequest))
            .Code().ShouldBe("Complaints:RoutedToComplainedAbout");
    }

    [Fact]
    public async Task Only_the_department_and_the_official_it_is_assigned_to_may_answer()
    {
        using var assigned = await _bench.Host.OfficialAsync("FG", "handler", XinyuRoles.Handler);
        using var neighbour = await _bench.PersonAsync("fg-banan", XinyuRoles.DepartmentAdmin, "FG");
        using var other = await _bench.PersonAsync("jt-banan", XinyuRoles.DepartmentAdmin, "JT");
        var (id, _) = await _bench.FileAsync();
        await _bench.DoAsync(_bench.Officer, id, "Accept");
        await _bench.DoAsync(_bench.Officer, id, "Assign", mode: "HandDown", userId: await OfficialAsync("fg-handler"));
        foreach (var outsider in new[] { neighbour, other })
            (await ComplaintBench.TryAsync(outsider, id, "Answer", "不是我的。", version: 3)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ComplaintBench.TryAsync(_bench.Officer, id, "Answer", "代答。").ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Complaints:NotAssignedToYou");
        (await ComplaintBench.TryAsync(assigned, id, "Assign", mode: "Handle").ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Complaints:OfficeActs");
        await _bench.DoAsync(assigned, id, "Answer", "经查不属实。");
        (await ComplaintBench.TryAsync(assigned, id, "Review").ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Complaints:OfficeActs");
    }

    [Fact]
    public async Task Reopened_one_level_up_it_does_not_go_back_to_whoever_answered()
    {
        using var department = await _bench.PersonAsync("fg-banan", XinyuRoles.DepartmentAdmin, "FG");
        var (id, token) = await _bench.FileAsync();
        await _bench.DoAsync(_bench.Officer, id, "Accept");
        await _bench.DoAsync(_bench.Officer, id, "Assign", mode: "Transfer", department: "FG");
        await _bench.DoAsync(department, id, "Answer", "没有问题。");
        await _bench.DoAsync(_bench.Officer, id, "Review");
        await _bench.DoAsync(_bench.Officer, id, "Close", outcome: "NotSubstantiated");
        await _bench.DoAsync(_bench.Officer, id, "Reopen", "投诉人补了录像。");
        (await _bench.ReadAsync(token)).GetProperty("outcome").ValueKind.ShouldBe(JsonValueKind.Null, "the earlier outcome no longer holds");
        (await ComplaintBench.TryAsync(_bench.Officer, id, "Assign", mode: "Transfer", department: "FG").ErrorAsync(HttpStatusCode.BadRequest))
            .Code().ShouldBe("Complaints:AnsweredBelow");
        await _bench.DoAsync(_bench.Officer, id, "Assign", mode: "Handle");
        await _bench.DoAsync(_bench.Officer, id, "Answer", "录像属实，已处理。");
        await _bench.DoAsync(_bench.Officer, id, "Review");
        await _bench.DoAsync(_bench.Officer, id, "Close", outcome: "Substantiated");
        var read = await _bench.ReadAsync(token);
        (read.GetProperty("answer").GetString(), read.GetProperty("outcome").GetString()).ShouldBe(("录像属实，已处理。", "substantiated"));
    }

    private async Task<Guid> OfficialAsync(string userName)
    {
        var officials = await Journey.SendAsync(_bench.Officer, HttpMethod.Get, "/api/complaints/officials", new { });
        return officials.GetProperty("items").EnumerateArray().Single(o => o.GetProperty("userName").GetString() == userName).GetProperty("userId").GetGuid();
    }
}
