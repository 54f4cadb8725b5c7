using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Benchmarks.Running;
using Xinyu.Host;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;

namespace Xinyu.Benchmarks.Measures;

/// <summary>
/// HB-01's checks through the host's border (budget, thread of the plug-in's own, scope, parameters, copied and rendered answers)
/// against the same objects called directly. The host's services run in this process over a database of its own.
/// </summary>
internal sealed class CheckCallBenchmark : IBenchmark
{
    private const string Item = "HB-01";

    private static readonly CaseSnapshot Case = new()
    {
        ItemCode = Item,
        ItemVersion = 1,
        Applicant = new ApplicantSnapshot(ApplicantKind.Enterprise, "江西某某建材有限公司", "91360500MA00000000"),
        Form = FormValues.FromJson("""{"investment": 1000, "envInvestment": 50, "buildPlace": "渝水区"}"""),
    };

    public string Name => "check-call";

    public async Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        var released = await bench.HostFolderAsync();
        string[] settings = [.. SqliteSettings.For(bench.NewFolder("data")), "--PlugIns:Path", Path.Combine(released, "plugins"), "--PlugIns:KeysPath", Path.Combine(released, "plug-in-keys")];
        // makes the database and seeds it
        await (await HostProcess.StartAsync(await bench.HostAsync(), bench.NewFolder("log"), "/health/ready", settings)).DisposeAsync();

        var builder = WebApplication.CreateBuilder(settings);
        builder.Logging.ClearProviders();
        await builder.AddApplicationAsync<XinyuHostModule>();
        await using var app = builder.Build();
        var plugIn = app.Services.GetRequiredService<PlugInRegistry>().NewestFor(Item) ?? throw new InvalidOperationException($"{Item} has no plug-in.");
        var logic = app.Services.GetRequiredService<IDepartmentLogic>();
        await using var scope = plugIn.Container!.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PlugInCallContext>()
            .Begin(await app.Services.GetRequiredService<IPlugInCallServicesFactory>().CreateAsync(plugIn, CancellationToken.None));
        var checks = plugIn.Container!.Logic<IItemChecks>(Item).Select(t => (IItemChecks)scope.ServiceProvider.GetRequiredService(t)).ToList();

        var rounds = bench.Quick ? 500 : 5_000;
        var (direct, border) = await MediansAsync(
            rounds,
            async () =>
            {
                foreach (var check in checks)
                    await check.CheckAsync(CheckStage.Accept, Case, CancellationToken.None);
            },
            async () =>
            {
                var answer = await logic.CheckAsync(CheckStage.Accept, Case, plugIn.Pin, CancellationToken.None);
                if (answer.Failures.Count > 0) throw new InvalidOperationException(answer.Failures[0].TextEn);
            });
        var added = (border - direct) / checks.Count;
        return
        [
            new("check call through the host's border", $"{added:0.000} ms added", "< 0.2 ms", added < 0.2,
                $"{Item}'s {checks.Count} checks: {border:0.000} ms against {direct:0.000} ms direct, median of {rounds}"),
        ];
    }

    // in turns, so that neither is measured on warmer code or a quieter machine than the other
    private static async Task<(double One, double Other)> MediansAsync(int rounds, Func<Task> one, Func<Task> other)
    {
        var (ones, others) = (new List<double>(rounds), new List<double>(rounds));
        for (var i = -rounds / 5; i < rounds; i++)
        {
            var (first, second) = (await TakenAsync(one), await TakenAsync(other));
            if (i < 0) continue;
            ones.Add(first);
            others.Add(second);
        }

        return (ones.Order().ElementAt(rounds / 2), others.Order().ElementAt(rounds / 2));
    }

    private static async Task<double> TakenAsync(Func<Task> ask)
    {
        var began = Stopwatch.GetTimestamp();
        await ask();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
