using Npgsql;
using Xinyu.Benchmarks.Http;
using Xinyu.Benchmarks.Raw;
using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks.Measures;

/// <summary>
/// One durable submission over HTTP: the request that hands an application with six files in, signed in by cookie and with the
/// antiforgery token, against the rows of that request's own transaction: application, six materials, the event in the outbox,
/// and the audit of them. Drafts are there before; the dispatcher and all handlers work on what arrives meanwhile.
/// </summary>
internal sealed class SubmissionBenchmark : IBenchmark
{
    public string Name => "submission";

    public async Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        await using var product = await Product.StartAsync(bench, "submission");
        await using var database = NpgsqlDataSource.Create(product.ConnectionString);
        var applicants = new List<Applicant>();
        for (var i = 0; i < Load.Clients; i++)
            applicants.Add(await Applicant.RegisterAsync(product.Host.Address, i));
        foreach (var applicant in applicants) // warm; and the numbers of the day are there
            await applicant.SubmitAsync(await applicant.FillInAsync());

        var sample = await applicants[0].FillInAsync();
        var all = await new WriteJournal(database).RecordAsync(() => applicants[0].SubmitAsync(sample));
        var transaction = all.First(w => w is { Table: "ptl_Applications", Kind: WriteKind.Update }).Transaction;
        var rows = all.Where(w => w.Transaction == transaction).ToList();
        var withoutAudit = rows.Where(w => w.Table is not ("abp_AuditLogs" or "abp_EntityChanges")).ToList();

        var time = TimeSpan.FromSeconds(bench.Quick ? 2 : 8);
        var drafts = new List<Queue<Guid>>();
        foreach (var applicant in applicants)
            drafts.Add(await Drafts.CopyAsync(database, await applicant.FillInAsync(), bench.Quick ? 300 : 1200));
        await Load.TimesAsync(40, client => applicants[client].SubmitAsync(drafts[client].Dequeue()));
        await Quiet.WaitAsync(database);

        var raw = await RateAsync(database, rows, time);
        var (ours, delivered) = await SubmitAsync(database, applicants, drafts, time);
        var strict = await RateAsync(database, withoutAudit, time);
        applicants.ForEach(a => a.Dispose());
        var ratio = ours.PerSecond / raw;
        return
        [
            new("durable submission over HTTP", $"{ratio:0.00} × raw", "≥ 0.2", ratio >= 0.2,
                $"{ours.PerSecond:N0}/s (median {ours.Median:0.0} ms) against {raw:N0}/s for {rows.Count} rows in one transaction, {Load.Clients} clients"),
            new("the same against the rows without audit", $"{ours.PerSecond / strict:0.00} × raw", "", true, $"{strict:N0}/s for {withoutAudit.Count} rows"),
            new("all handlers done after the last submission", $"{delivered.TotalSeconds:0.0} s", "", true, $"{ours.Milliseconds.Count:N0} submissions"),
        ];
    }

    private static async Task<(LoadResult Load, TimeSpan Delivered)> SubmitAsync(
        NpgsqlDataSource database, List<Applicant> applicants, List<Queue<Guid>> drafts, TimeSpan time)
    {
        var result = await Load.ForAsync(time, client => applicants[client].SubmitAsync(drafts[client].Dequeue()));
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        await Quiet.WaitAsync(database);
        return (result, System.Diagnostics.Stopwatch.GetElapsedTime(began));
    }

    private static async Task<double> RateAsync(NpgsqlDataSource database, IReadOnlyList<Write> rows, TimeSpan time)
    {
        var twin = await RawTwin.CreateAsync(database, rows, Load.Clients);
        Console.WriteLine($"   raw: {twin.Description}");
        await Load.ForAsync(time / 4, twin.WriteAsync);
        var result = await Load.ForAsync(time, twin.WriteAsync);
        await twin.CloseAsync();
        return result.PerSecond;
    }
}
