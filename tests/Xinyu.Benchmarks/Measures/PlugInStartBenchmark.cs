using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks.Measures;

/// <summary>What the nine departments' plug-ins cost at the start, signatures and hashes checked as in Production.</summary>
internal sealed class PlugInStartBenchmark : IBenchmark
{
    private const int Departments = 9;

    public string Name => "plug-ins";

    public async Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        var (with, without) = await StartTwins.MeasureAsync(bench, Departments, []);
        var ratio = with.Milliseconds / without.Milliseconds;
        return
        [
            new("start with the nine departments' plug-ins", $"{ratio:0.00} × start with none", "≤ 1.3", ratio <= 1.3,
                $"{with.Milliseconds:0} ms against {without.Milliseconds:0} ms; {with.Megabytes:0} MB against {without.Megabytes:0} MB"),
        ];
    }
}
