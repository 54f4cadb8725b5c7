using System.Diagnostics;

namespace Xinyu.Benchmarks.Running;

/// <summary>Clients that do one thing over and over, side by side, until the time or the work is over.</summary>
internal static class Load
{
    public const int Clients = 8;

    public static Task<LoadResult> ForAsync(TimeSpan time, Func<int, Task> once) => RunAsync(time, int.MaxValue, once);

    public static Task<LoadResult> TimesAsync(int each, Func<int, Task> once) => RunAsync(TimeSpan.FromMinutes(10), each, once);

    private static async Task<LoadResult> RunAsync(TimeSpan time, int each, Func<int, Task> once)
    {
        var began = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            var mine = new List<double>();
            while (mine.Count < each && Stopwatch.GetElapsedTime(began) < time)
            {
                var start = Stopwatch.GetTimestamp();
                await once(client);
                mine.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return mine;
        })));
        return new(Stopwatch.GetElapsedTime(began), [.. times.SelectMany(t => t).Order()]);
    }
}

/// <param name="Milliseconds">In ascending order.</param>
internal sealed record LoadResult(TimeSpan Elapsed, IReadOnlyList<double> Milliseconds)
{
    public double PerSecond => Milliseconds.Count / Elapsed.TotalSeconds;

    public static LoadResult Of(IReadOnlyCollection<LoadResult> turns) =>
        new(turns.Aggregate(TimeSpan.Zero, (sum, t) => sum + t.Elapsed), [.. turns.SelectMany(t => t.Milliseconds).Order()]);

    public double Median => Milliseconds[Milliseconds.Count / 2];
}
