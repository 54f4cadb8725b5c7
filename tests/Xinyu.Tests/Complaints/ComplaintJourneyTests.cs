using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Identity;
using Xinyu.Complaints.Events;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Intake;
using Xinyu.Tests.Abp.Web;

namespace Xinyu.Tests.Complaints;

public sealed class ComplaintJourneyTests : IAsyncLifetime
{
    private ComplaintBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await ComplaintBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task An_anonymous_complaint_goes_from_the_portal_to_the_answer_that_its_token_reads()
    {
        using var department = await _bench.PersonAsync("fagai", XinyuRoles.DepartmentAdmin, "FG");
        var (id, token) = await _bench.FileAsync();
        (await StateAsync(token)).ShouldBe("received");
        await _bench.DoAsync(_bench.Officer, id, "Accept");
        (await StateAsync(token)).ShouldBe("accepted");
        await _bench.DoAsync(_bench.Officer, id, "Assign", "十日内查清。", "Transfer", "FG");
        (await StateAsync(token)).ShouldBe("assigned");

        await _bench.DoAsync(department, id, "Answer", "经查，窗口当天无人值守，已整改。");
        var waiting = await _bench.ReadAsync(token);
        waiting.GetProperty("state").GetString().ShouldBe("answered");
        waiting.GetProperty("answer").ValueKind.ShouldBe(JsonValueKind.Null, "an answer goes out once it is reviewed");

        await _bench.DoAsync(_bench.Officer, id, "Review");
        (await _bench.ReadAsync(token)).GetProperty("answer").GetString().ShouldBe("经查，窗口当天无人值守，已整改。");
        await _bench.DoAsync(_bench.Officer, id, "Close", outcome: "Substantiated");
        var closed = await _bench.ReadAsync(token);
        (closed.GetProperty("state").GetString(), closed.GetProperty("outcome").GetString()).ShouldBe(("closed", "substantiated"));

        var steps = (await ComplaintBench.OpenAsync(_bench.Officer, id)).GetProperty("steps").EnumerateArray().ToList();
        steps.Select(s => s.GetProperty("kind").GetString()).ShouldBe(["Received", "Accepted", "Assigned", "Answered", "Reviewed", "Closed"]);
        steps.Select(s => s.GetProperty("seq").GetInt32()).ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    [Fact]
    public async Task The_end_is_told_with_department_and_outcome_and_without_who_complained()
    {
        var (id, _) = await _bench.FileAsync(ComplaintBench.Named);
        await _bench.DoAsync(_bench.Officer, id, "Accept");
        await _bench.DoAsync(_bench.Officer, id, "Assign", mode: "Handle");
        await _bench.DoAsync(_bench.Officer, id, "Answer", "经查部分属实。");
        await _bench.DoAsync(_bench.Officer, id, "Review");
        (await ComplaintBench.TryAsync(_bench.Officer, id, "Close", outcome: "Explained")).StatusCode.ShouldBe(HttpStatusCode.BadRequest, "that is how a consultation ends");
        (await ComplaintBench.TryAsync(_bench.Officer, id, "Close", outcome: "PartlySubstantiated")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var told = await _bench.QueryAsync(db => db.Set<OutboxEvent>().Where(e => e.EventName == "Xinyu.Complaints.ComplaintClosed").Select(e => e.Data).SingleAsync());
        var closed = JsonSerializer.Deserialize<ComplaintClosedEto>(told, JsonSerializerOptions.Web)!;
        (closed.ComplaintId, closed.Level, closed.DepartmentCode, closed.Outcome).ShouldBe((id, 1, "HB", "partly-substantiated"));
        told.ShouldNotContain("13700001111");
    }

    [Fact]
    public async Task A_wrong_token_reads_nothing()
    {
        var (_, token) = await _bench.FileAsync();
        using var stranger = _bench.Host.CreateClient();
        var wrong = (token[0] == 'A' ? 'B' : 'A') + token[1..];
        var answer = await stranger.PostAsJsonAsync("/api/portal/complaints/answer", new { token = wrong }).ErrorAsync(HttpStatusCode.NotFound);
        answer.Code().ShouldBe("Portal:TokenUnknown");
        answer.ToString().ShouldNotContain("窗口没有人");
    }

    [Fact]
    public async Task The_same_filing_told_twice_is_one_complaint()
    {
        var (id, _) = await _bench.FileAsync();
        var again = new ComplaintFiledEto(id, "complaint", true, null, null, null, "HB", "又来一次", "", new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc), "");
        await _bench.InScopeAsync<ComplaintFiledHandler>(handler => handler.HandleEventAsync(again));
        (await _bench.QueryAsync(db => db.Set<Complaint>().CountAsync())).ShouldBe(1);
        (await _bench.QueryAsync(db => db.Set<ComplaintStep>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_complaint_not_accepted_tells_its_reason_and_can_be_reopened_one_level_up()
    {
        var (id, token) = await _bench.FileAsync();
        var bare = await ComplaintBench.TryAsync(_bench.Officer, id, "Refuse").ErrorAsync(HttpStatusCode.BadRequest);
        var missing = bare["validationErrors"].ShouldNotBeNull()[0].ShouldNotBeNull();
        (missing["members"]![0]!.GetValue<string>(), missing["message"]!.GetValue<string>()).ShouldBe(("text", "写明为什么不予受理。"));
        await _bench.DoAsync(_bench.Officer, id, "Refuse", "已在诉讼中。");
        (await _bench.ReadAsync(token)).GetProperty("answer").GetString().ShouldBe("已在诉讼中。");
        await _bench.DoAsync(_bench.Officer, id, "Reopen", "诉讼已撤回。");
        (await StateAsync(token)).ShouldBe("reopened");
        (await ComplaintBench.OpenAsync(_bench.Officer, id)).GetProperty("complaint").GetProperty("level").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_forbidden_act_is_refused_with_its_reason_and_changes_nothing()
    {
        var (id, _) = await _bench.FileAsync();
        var refused = await ComplaintBench.TryAsync(_bench.Officer, id, "Close", outcome: "Substantiated").ErrorAsync(HttpStatusCode.Conflict);
        refused.Code().ShouldBe("Complaints:NotYetAccepted");
        (await _bench.StateAsync(id)).ShouldBe("Received");
        (await _bench.QueryAsync(db => db.Set<ComplaintStep>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Who_saw_an_older_version_is_told_so()
    {
        var (id, _) = await _bench.FileAsync();
        await _bench.DoAsync(_bench.Officer, id, "Accept");
        await ComplaintBench.TryAsync(_bench.Officer, id, "Assign", mode: "Handle", version: 1).ErrorAsync(HttpStatusCode.Conflict);
    }

    private async Task<string?> StateAsync(string token) => (await _bench.ReadAsync(token)).GetProperty("state").GetString();
}
