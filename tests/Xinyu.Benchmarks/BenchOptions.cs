namespace Xinyu.Benchmarks;

/// <param name="Names">Which measures; none means all.</param>
/// <param name="Quick">Few repetitions: shows that the measure runs, its numbers say little.</param>
/// <param name="Host">An already published host; without it the program publishes one.</param>
internal sealed record BenchOptions(IReadOnlyList<string> Names, bool Quick, string? Host)
{
    public static BenchOptions Read(string[] args)
    {
        var names = new List<string>();
        var quick = false;
        string? host = null;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--quick" or "quick") quick = true;
            else if (args[i] == "--host" && i + 1 < args.Length) host = Path.GetFullPath(args[++i]);
            else names.Add(args[i]);
        }

        return new(names, quick, host);
    }
}
