using Npgsql;
using Xinyu.Benchmarks.Http;
using Xinyu.Benchmarks.Raw;
using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks.Measures;

/// <summary>
/// A whole case of HB-01's standard path over HTTP: draft, form, six uploads, submission, acceptance, handling, review, grant
/// with licence, delivery; by five people, each opening the case before he acts. Against all rows that follow from it in every
/// module, audit, outbox, inbox and jobs included, written in one transaction.
/// </summary>
internal sealed class CaseBenchmark : IBenchmark
{
    public string Name => "case";

    public async Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        await using var product = await Product.StartAsync(bench, "whole_case");
        await using var database = NpgsqlDataSource.Create(product.ConnectionString);
        var bureaus = new List<Bureau>();
        for (var i = 0; i < Load.Clients; i++)
            bureaus.Add(await Bureau.OpenAsync(product.Host.Address, i));
        await bureaus[0].WholeCaseAsync();
        var rows = await new WriteJournal(database).RecordAsync(bureaus[0].WholeCaseAsync);
        await Load.TimesAsync(bench.Quick ? 1 : 6, client => bureaus[client].WholeCaseAsync()); // warm
        await Quiet.WaitAsync(database);

        // the two take turns, so that a busy machine slows both
        var turn = TimeSpan.FromSeconds(bench.Quick ? 2 : 5);
        var twin = await RawTwin.CreateAsync(database, rows, Load.Clients);
        Console.WriteLine($"   raw: {twin.Description}");
        await Load.ForAsync(turn / 2, twin.WriteAsync);
        var (raws, cases, processor) = (new List<LoadResult>(), new List<LoadResult>(), TimeSpan.Zero);
        for (var i = 0; i < 4; i++)
        {
            raws.Add(await Load.ForAsync(turn / 2, twin.WriteAsync));
            var before = product.Host.ProcessorTime();
            cases.Add(await Load.ForAsync(turn, client => bureaus[client].WholeCaseAsync()));
            processor += product.Host.ProcessorTime() - before;
            await Quiet.WaitAsync(database);
        }

        await twin.CloseAsync();
        var (raw, ours) = (LoadResult.Of(raws), LoadResult.Of(cases));
        bureaus.ForEach(b => b.Dispose());
        var ratio = ours.PerSecond / raw.PerSecond;
        return
        [
            new("whole case of HB-01 over HTTP", $"{ratio:0.00} × raw", "≥ 0.1", ratio >= 0.1,
                $"{ours.PerSecond:0.0} cases/s against {raw.PerSecond:N0}/s for {rows.Count} rows, audit included, {Load.Clients} clients"),
            new("processor time of the host for one case", $"{processor.TotalMilliseconds / ours.Milliseconds.Count:0} ms", "", true, $"median of a case {ours.Median:0} ms"),
        ];
    }
}
