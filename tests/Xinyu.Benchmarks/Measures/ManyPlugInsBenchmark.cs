using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks.Measures;

/// <summary>One small plug-in for each of the 47 departments, each an assembly of its own: one parameter, one check, two languages.</summary>
internal sealed class ManyPlugInsBenchmark : IBenchmark
{
    public string Name => "many-plug-ins";

    public async Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        var (plugIns, keys) = (bench.NewFolder("generated"), bench.NewFolder("public-keys"));
        foreach (var department in ReleasedHost.Departments)
            GeneratedPlugIn.Write(plugIns, department);
        await ReleasedHost.SealAsync(plugIns, bench.Keys(), keys);

        var count = ReleasedHost.Departments.Count;
        var (with, without) = await StartTwins.MeasureAsync(bench, count, ["--PlugIns:Path", plugIns, "--PlugIns:KeysPath", keys]);
        var (ratio, each) = (with.Milliseconds / without.Milliseconds, (with.Megabytes - without.Megabytes) / count);
        return
        [
            new($"start with {count} generated plug-ins", $"{ratio:0.00} × start with none", "≤ 2", ratio <= 2, $"{with.Milliseconds:0} ms against {without.Milliseconds:0} ms"),
            new($"memory of each of {count} generated plug-ins", $"{each:0.0} MB", "< 3 MB", each < 3, $"VmRSS after the first answer, {with.Megabytes:0} MB against {without.Megabytes:0} MB"),
        ];
    }
}
