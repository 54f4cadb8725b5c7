using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Events;
using Xinyu.Portal.Cases;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Portal;

public sealed class CaseMirrorTests
{
    private static readonly Guid CaseId = Guid.CreateVersion7();

    [Fact]
    public async Task An_event_that_comes_too_early_is_held_and_a_repeated_one_changes_nothing()
    {
        await using var host = new TestHost();
        using var client = host.CreateClient();
        await Should.ThrowAsync<EventHeldException>(() => TellAsync(host, 2, CaseState.Accepted));
        await TellAsync(host, 1, CaseState.Received);
        await TellAsync(host, 2, CaseState.Accepted);
        await TellAsync(host, 1, CaseState.Received);

        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var mirror = await db.Set<MirroredCase>().SingleAsync(c => c.Id == CaseId, TestContext.Current.CancellationToken);
        (mirror.LastSeq, mirror.State).ShouldBe((2, CaseState.Accepted));
        (await db.Set<MirroredEvent>().CountAsync(e => e.CaseId == CaseId, TestContext.Current.CancellationToken)).ShouldBe(2);
    }

    private static async Task TellAsync(TestHost host, int seq, CaseState state)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CaseProgressedHandler>().HandleEventAsync(new CaseProgressedEto
        {
            CaseId = CaseId, CaseNumber = "HB-20261125-0001-1", Seq = seq, Kind = seq == 1 ? CaseEventKind.Received : CaseEventKind.Accepted,
            SchemaVersion = 1, OccurredAt = DateTime.UnixEpoch, RecordedAt = DateTime.UnixEpoch, EffectiveDate = new(2026, 11, 25), DepartmentCode = "HB",
            DepartmentName = "环保局", ItemCode = "HB-01", ItemName = "环评", ItemVersion = 1, State = state, ActorHoldsPost = true,
            Arguments = new Dictionary<string, string>(), OpenTasks = [], ContentHash = "",
            Clock = new ClockSnapshot(null, null, null, null, null, null, null, null, null, null, 30, 60, DayKind.Calendar, null, null, 1),
        });
    }
}
