using System.Diagnostics;
using Npgsql;
using Xinyu.Abp.Identity;
using Xinyu.Benchmarks.Http;
using Xinyu.Benchmarks.Raw;
using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks.Measures;

/// <summary>The inbox page of a window official whose one department has 10,000 open cases, asked for one after the other.</summary>
internal sealed class InboxBenchmark : IBenchmark
{
    private const int Cases = 10_000;

    /// <summary>Copies of one real case: received over the last weeks, waiting for different posts, due before and after today.</summary>
    private const string Copy = """
        CREATE TEMP TABLE n AS SELECT i, gen_random_uuid() AS id FROM generate_series(1, @count) i;
        INSERT INTO "apv_Cases" SELECT (jsonb_populate_record(c, jsonb_build_object(
          'Id', n.id, 'CaseNumber', 'copy-' || n.i, 'ApplicationId', gen_random_uuid(), 'NextCheckAt', NULL,
          'ApplicantName', '申请人' || n.i, 'ReceivedAt', c."ReceivedAt" - make_interval(hours => n.i % 1000),
          'PromisedDue', current_date - 20 + n.i % 90, 'StatutoryDue', current_date + 10 + n.i % 90, 'NextDue', current_date - 20 + n.i % 90,
          'WarnOn', current_date - 25 + n.i % 90, 'CompletenessDue', NULL, 'State', 'InReview',
          'TaskPost', (ARRAY['window', 'handler', 'reviewer', 'leader'])[1 + n.i % 4], 'TaskName', '承办'))).*
          FROM "apv_Cases" c, n WHERE c."Id" = @id;
        INSERT INTO "apv_CaseParties" SELECT (jsonb_populate_record(p, jsonb_build_object('Id', gen_random_uuid(), 'CaseId', n.id))).*
          FROM "apv_CaseParties" p, n WHERE p."CaseId" = @id;
        DROP TABLE n; ANALYZE "apv_Cases"; ANALYZE "apv_CaseParties";
        """;

    public string Name => "inbox";

    public async Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        await using var product = await Product.StartAsync(bench, "inbox");
        await using var database = NpgsqlDataSource.Create(product.ConnectionString);
        using var applicant = await Applicant.RegisterAsync(product.Host.Address, 1);
        using var window = await Official.SignedInAsync(product.Host.Address, XinyuRoles.Window);
        var id = await window.ReceiveAsync(await applicant.SubmitAsync(await applicant.FillInAsync()));
        await Quiet.WaitAsync(database);
        await using (var copy = database.CreateCommand(Copy))
        {
            copy.Parameters.AddWithValue("count", Cases);
            copy.Parameters.AddWithValue("id", id);
            await copy.ExecuteNonQueryAsync();
        }

        var readings = new List<Reading>();
        foreach (var (page, name, bound) in new[] { ("/workbench", "inbox page at 10,000 open cases", 20.0), ("/workbench?tab=All", "the same, tab of all cases", double.MaxValue) })
        {
            var median = await MedianAsync(window.Session, page, bench.Quick ? 20 : 200);
            readings.Add(new(name, $"{median:0.0} ms", bound < 1000 ? "< 20 ms" : "", median < bound, "median, one reader, signed in"));
        }

        return readings;
    }

    private static async Task<double> MedianAsync(Session reader, string page, int times)
    {
        for (var i = 0; i < 50; i++)
            await reader.PageAsync(page);
        var took = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await reader.PageAsync(page);
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return took.Order().ElementAt(times / 2);
    }
}
