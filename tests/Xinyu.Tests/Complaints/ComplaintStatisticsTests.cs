using Xinyu.Approval.Calendar;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Statistics;

namespace Xinyu.Tests.Complaints;

public sealed class ComplaintStatisticsTests : IAsyncLifetime
{
    private static readonly DateTime Begin = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private ComplaintBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await ComplaintBench.StartAsync("2026-12-31 20:00");

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Carried_over_and_received_are_closed_and_open_in_every_department_and_period(int seed)
    {
        var random = new Random(seed);
        var rounds = await HistoryAsync(random);
        for (var cut = 0; cut < 20; cut++)
        {
            var from = DateOnly.FromDateTime(Begin).AddDays(random.Next(300));
            var statistics = await ReadAsync(from, from.AddDays(random.Next(60)));
            foreach (var row in statistics.Departments.Append(statistics.Total))
            {
                (row.CarriedOver + row.Received).ShouldBe(row.Closed + row.Open);
                (row.Substantiated + row.NotSubstantiated + row.Explained + row.NotAccepted).ShouldBe(row.Closed, "whatever is closed has an outcome");
            }
            statistics.Total.Open.ShouldBe((await ReadAsync(statistics.To.AddDays(1), statistics.To.AddDays(9))).Total.CarriedOver, "what is open is carried over");
        }
        var year = (await ReadAsync(new(2026, 1, 1), new(2026, 12, 31))).Total;
        (year.Received, year.Closed).ShouldBe((rounds.Count, rounds.Count(r => r.ClosedAt is not null)));
        var months = new List<ComplaintBalance>();
        for (var month = 1; month <= 12; month++) months.Add((await ReadAsync(new(2026, month, 1), new(2026, month, DateTime.DaysInMonth(2026, month)))).Total);
        (months.Sum(m => m.Received), months.Sum(m => m.Closed)).ShouldBe((year.Received, year.Closed));
    }

    [Fact]
    public async Task Reopening_counts_as_received_again_and_does_not_change_the_month_before()
    {
        await _bench.LaterAsync("2026-03-02 09:00");
        var (id, _) = await _bench.FileAsync();
        await _bench.DoAsync(_bench.Officer, id, "Refuse", "不属于本机构。");
        var before = await ReadAsync(new(2026, 3, 1), new(2026, 3, 31));
        await _bench.LaterAsync("2026-04-02 09:00");
        await _bench.DoAsync(_bench.Officer, id, "Reopen", "属于。");
        (await ReadAsync(new(2026, 3, 1), new(2026, 3, 31))).Total.ShouldBe(before.Total);
        var april = (await ReadAsync(new(2026, 4, 1), new(2026, 4, 30))).Total;
        (april.CarriedOver, april.Received, april.Reopened, april.Closed, april.Open).ShouldBe((0, 1, 1, 0, 1));
    }

    private async Task<List<ComplaintRound>> HistoryAsync(Random random)
    {
        var rounds = new List<ComplaintRound>();
        for (var i = 0; i < 200; i++)
        {
            var department = random.Next(6) switch { 0 => "HB", 1 => "FG", 2 => "GT", 3 => "JS", 4 => "WS", _ => null };
            var opened = Begin.AddMinutes(random.Next(360 * 24 * 60));
            var complaint = new Complaint(Guid.CreateVersion7(), ComplaintKind.Complaint, ComplaintOrigin.Portal, new(null, department, "", ""), opened);
            var round = new ComplaintRound(Guid.CreateVersion7(), complaint, opened);
            // often at midnight of a legal day, where two periods meet
            var closed = random.Next(3) == 0 ? opened.Date.AddDays(random.Next(1, 40)).AddHours(16) : opened.AddMinutes(random.Next(40 * 24 * 60));
            if (random.Next(4) > 0 && LegalDay.Of(closed).Year == 2026) round.Close(closed, (ComplaintOutcome)random.Next(5));
            rounds.Add(round);
        }
        await _bench.QueryAsync(async db =>
        {
            db.Set<ComplaintRound>().AddRange(rounds);
            return await db.SaveChangesAsync();
        });
        return rounds;
    }

    private async Task<ComplaintStatistics> ReadAsync(DateOnly from, DateOnly to)
    {
        ComplaintStatistics? read = null;
        await _bench.InScopeAsync<ReadStatistics>(async reader => read = await reader.ExecuteAsync(from, to, TestContext.Current.CancellationToken));
        return read!;
    }
}
