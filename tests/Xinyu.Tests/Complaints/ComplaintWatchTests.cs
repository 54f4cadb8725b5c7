using Microsoft.EntityFrameworkCore;
using Xinyu.Complaints.Clock;

namespace Xinyu.Tests.Complaints;

public sealed class ComplaintWatchTests : IAsyncLifetime
{
    private ComplaintBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await ComplaintBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Overdue_acceptance_raises_one_sign_however_often_the_watcher_runs_and_restarts()
    {
        var (id, _) = await _bench.FileAsync();
        (await _bench.SweepAsync()).ShouldBe(0, "nothing is due yet");
        await _bench.RestartAsync("2026-03-09 17:01");
        await Task.WhenAll(_bench.SweepAsync(), _bench.SweepAsync());
        await _bench.SweepAsync();
        var sign = (await SignsAsync()).ShouldHaveSingleItem();
        (sign.ComplaintId, sign.Kind, sign.Level).ShouldBe((id, SignKind.AcceptanceOverdue, SignLevel.Yellow));
        (await LightAsync(id)).ShouldBe("Yellow");

        await _bench.RestartAsync("2026-03-16 17:01");
        await _bench.SweepAsync();
        await _bench.SweepAsync();
        (await SignsAsync()).ShouldHaveSingleItem().Level.ShouldBe(SignLevel.Red);
        (await LightAsync(id)).ShouldBe("Red");
        (await StepsAsync(id)).ShouldBe(["Received", "SignRaised", "SignRaised"], "once yellow, once red");
    }

    [Fact]
    public async Task An_act_that_comes_too_late_records_it_before_the_watcher_does()
    {
        var (id, _) = await _bench.FileAsync();
        await _bench.LaterAsync("2026-03-10 09:00");
        await _bench.DoAsync(_bench.Officer, id, "Accept");
        (await SignsAsync()).ShouldHaveSingleItem().Kind.ShouldBe(SignKind.AcceptanceOverdue);
        (await LightAsync(id)).ShouldBe("Normal", "the answering clock has only begun");
    }

    [Fact]
    public async Task An_overdue_answer_is_a_sign_of_its_own_for_whoever_has_it()
    {
        var (id, _) = await _bench.FileAsync();
        await _bench.DoAsync(_bench.Officer, id, "Accept");
        await _bench.DoAsync(_bench.Officer, id, "Assign", mode: "Transfer", department: "FG");
        await _bench.LaterAsync("2026-03-23 17:01"); // 15 working days after 2 March
        await _bench.SweepAsync();
        var sign = (await SignsAsync()).ShouldHaveSingleItem();
        (sign.Kind, sign.DepartmentCode).ShouldBe((SignKind.AnswerOverdue, "FG"));
        await _bench.DoAsync(_bench.Officer, id, "Assign", mode: "Transfer", department: "GT");
        (await SignsAsync()).ShouldHaveSingleItem();
        (await StepsAsync(id)).Count(kind => kind == "SignRaised").ShouldBe(1, "what is known is not told again");
    }

    [Fact]
    public async Task Accepted_in_time_it_is_never_looked_at_for_acceptance_again()
    {
        var (id, _) = await _bench.FileAsync();
        await _bench.DoAsync(_bench.Officer, id, "Refuse", "不属于本机构职责。");
        await _bench.LaterAsync("2026-06-01 09:00");
        (await _bench.SweepAsync()).ShouldBe(0);
        (await SignsAsync()).ShouldBeEmpty();
        (await LightAsync(id)).ShouldBe("Done");
    }

    private Task<List<ComplaintSign>> SignsAsync() => _bench.QueryAsync(db => db.Set<ComplaintSign>().AsNoTracking().ToListAsync());

    private async Task<string?> LightAsync(Guid id) =>
        (await ComplaintBench.OpenAsync(_bench.Officer, id)).GetProperty("complaint").GetProperty("light").GetString();

    private async Task<IEnumerable<string?>> StepsAsync(Guid id) =>
        (await ComplaintBench.OpenAsync(_bench.Officer, id)).GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("kind").GetString());
}
