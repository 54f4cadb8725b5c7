using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.HostCommands;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Supervision.Ledger;

namespace Xinyu.Tests.Supervision;

/// <summary>Real cases, chained; then somebody writes into the database past the application.</summary>
public sealed class LedgerTamperingTests : IAsyncLifetime
{
    private static readonly string[] Kept = ["spv_LedgerEntries", "spv_LedgerHeads", "apv_CaseEvents"];
    private SupervisionBench _bench = null!;

    public async ValueTask InitializeAsync()
    {
        _bench = await SupervisionBench.StartAsync();
        foreach (var number in (string[])["HB-20260302-0001-1", "HB-20260302-0002-1", "HB-20260302-0003-1"])
        {
            await SubmitAsync(number);
            await _bench.AppendAsync();
        }
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Each_way_of_tampering_is_found_and_the_first_bad_link_named()
    {
        var sound = await _bench.VerifyAsync();
        (sound.Valid, sound.FirstBad, sound.Code, sound.Pending).ShouldBe((true, null, null, 0));
        sound.Length.ShouldBeGreaterThanOrEqualTo(3);
        var length = sound.Length;
        foreach (var table in Kept) await _bench.SqlAsync($"CREATE TABLE \"kept_{table}\" AS SELECT * FROM \"{table}\"");

        await FoundAsync("UPDATE \"spv_LedgerEntries\" SET \"Kind\" = 'Accepted' WHERE \"Position\" = 2", "LedgerEdited", 2);
        await FoundAsync("UPDATE \"spv_LedgerEntries\" SET \"EntryHash\" = \"PreviousHash\" WHERE \"Position\" = 1", "LedgerEdited", 1);
        await FoundAsync("DELETE FROM \"spv_LedgerEntries\" WHERE \"Position\" = 2", "LedgerGap", 2);
        await FoundAsync("DELETE FROM \"spv_LedgerEntries\" WHERE \"Position\" = 1", "LedgerGap", 1);
        await FoundAsync("UPDATE \"spv_LedgerEntries\" SET \"Position\" = 99 WHERE \"Position\" = 2", "LedgerGap", 2);
        await FoundAsync($"DELETE FROM \"spv_LedgerEntries\" WHERE \"Position\" = {length}", "LedgerTruncated", length);
        await FoundAsync(
            $"DELETE FROM \"spv_LedgerEntries\" WHERE \"Position\" = {length}; DELETE FROM \"spv_LedgerHeads\" WHERE \"Position\" = {length}", "LedgerTruncated", length);
        await FoundAsync("DELETE FROM \"spv_LedgerEntries\"; DELETE FROM \"spv_LedgerHeads\"", "LedgerTruncated", 1);
        await FoundAsync($"DELETE FROM \"spv_LedgerHeads\" WHERE \"Position\" = {length}", "LedgerHeadMissing", length);
        await FoundAsync($"UPDATE \"spv_LedgerHeads\" SET \"EntryHash\" = '{new string('b', 64)}' WHERE \"Position\" = {length}", "LedgerHeadForged", length);
        await FoundAsync($"UPDATE \"spv_LedgerHeads\" SET \"Signature\" = 'bm8=' WHERE \"Position\" = {length}", "LedgerHeadForged", length);
        await FoundAsync("UPDATE \"apv_CaseEvents\" SET \"Data\" = '[]' WHERE \"Seq\" = 1", "EventEdited");
        await FoundAsync("UPDATE \"apv_CaseEvents\" SET \"ActorPost\" = 'leader' WHERE \"Seq\" = 1", "EventEdited");
        await FoundAsync("UPDATE \"apv_CaseEvents\" SET \"OccurredAt\" = '2026-01-01 00:00:00' WHERE \"Seq\" = 1", "EventEdited");
        await FoundAsync("DELETE FROM \"apv_CaseEvents\" WHERE \"Seq\" = 1", "EventRemoved");
        await FoundAsync("DELETE FROM \"apv_CaseEvents\"", "EventRemoved", 1);
        (await _bench.VerifyAsync()).Valid.ShouldBeTrue("everything was put back");
    }

    [Fact]
    public async Task A_chain_that_was_written_anew_without_the_key_is_found_by_the_exported_heads()
    {
        await _bench.InScopeAsync(async s =>
        {
            var db = s.GetRequiredService<XinyuDbContext>();
            var entries = await db.Set<LedgerEntry>().OrderBy(e => e.Position).ToListAsync();
            await db.Set<LedgerEntry>().ExecuteDeleteAsync();
            db.ChangeTracker.Clear();
            var hash = LedgerChain.Genesis;
            foreach (var content in entries.Select(e => e.Content() with { DepartmentCode = "GS" }))
            {
                var entry = new LedgerEntry(Guid.CreateVersion7(), db.Set<LedgerEntry>().Local.Count + 1, hash, content);
                hash = entry.EntryHash;
                db.Set<LedgerEntry>().Add(entry);
            }
            await db.SaveChangesAsync();
        });
        (await _bench.VerifyAsync()).Code.ShouldBe("Supervision:LedgerRewritten");

        await _bench.SqlAsync("DELETE FROM \"spv_LedgerHeads\"");
        (await _bench.VerifyAsync()).Code.ShouldBe("Supervision:LedgerRewritten", "the file outside the database still knows");
        await SubmitAsync("HB-20260302-0009-1");
        (await _bench.AppendAsync()).ShouldBeGreaterThan(0, "tampering stops nothing");
        (await _bench.VerifyAsync()).Code.ShouldBe("Supervision:LedgerRewritten", "signing on does not heal it");
    }

    [Fact]
    public async Task Edited_exported_heads_are_found()
    {
        File.WriteAllText(_bench.HeadFile, File.ReadAllText(_bench.HeadFile).Replace("\"Position\":1,", "\"Position\":2,", StringComparison.Ordinal) + "not json\n");
        (await _bench.VerifyAsync()).Code.ShouldBe("Supervision:LedgerHeadForged");
    }

    [Fact]
    public async Task Events_younger_than_the_chain_are_pending_and_no_tampering()
    {
        await SubmitAsync("HB-20260302-0004-1");
        var verdict = await _bench.VerifyAsync();
        verdict.Valid.ShouldBeTrue(verdict.Detail);
        verdict.Pending.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_command_answers_with_its_exit_code_and_the_host_goes_on()
    {
        (await CommandAsync()).ShouldBe(0);
        await _bench.SqlAsync("UPDATE \"spv_LedgerEntries\" SET \"ItemCode\" = 'X' WHERE \"Position\" = 1");
        (await CommandAsync()).ShouldBe(1);
        await _bench.RestartAsync();
        (await _bench.Anonymous().GetAsync("/health/ready")).EnsureSuccessStatusCode();
    }

    private async Task FoundAsync(string sql, string code, long? firstBad = null)
    {
        await _bench.SqlAsync(sql);
        var verdict = await _bench.VerifyAsync();
        verdict.Code.ShouldBe($"Supervision:{code}", sql);
        verdict.Valid.ShouldBeFalse();
        verdict.FirstBad.ShouldBe(firstBad ?? verdict.FirstBad, sql);
        verdict.FirstBad!.Value.ShouldBeInRange(1, Math.Max(1, verdict.Length + 1));
        verdict.Detail.ShouldNotBeNullOrWhiteSpace();
        foreach (var table in Kept)
        {
            await _bench.SqlAsync($"DELETE FROM \"{table}\"");
            await _bench.SqlAsync($"INSERT INTO \"{table}\" SELECT * FROM \"kept_{table}\"");
        }
    }

    private async Task<int> CommandAsync()
    {
        var code = -1;
        await _bench.InScopeAsync(async s => code = await s.GetServices<IHostCommand>().Single(c => c.Name == "verify-ledger").RunAsync([], CancellationToken.None));
        return code;
    }

    private async Task SubmitAsync(string number)
    {
        await _bench.InScopeAsync(async s =>
        {
            await s.GetRequiredService<IDistributedEventBus>().PublishAsync(new ApplicationSubmittedEto(
                Guid.CreateVersion7(), number, "HB-01", 1, WatchedCase.At(3, 2), null, new Applicant("enterprise", "新余市某某有限公司", "91360500MA35ABCD1X", "13800000000"), "{}", [], "portal"));
            await s.GetRequiredService<XinyuDbContext>().SaveChangesAsync();
        });
        await _bench.DrainAsync();
    }
}
