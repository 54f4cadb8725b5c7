namespace Xinyu.Benchmarks;

internal static class ReadingTable
{
    public static void Print(IReadOnlyList<Reading> readings)
    {
        Console.WriteLine();
        Console.WriteLine($"{Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, .NET {Environment.Version}");
        Console.WriteLine();
        Console.WriteLine("| measure | measured | bound | met | detail |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var r in readings)
            Console.WriteLine($"| {r.Measure} | {r.Measured} | {r.Bound} | {(r.Met ? "yes" : "NO")} | {r.Detail} |");
    }
}
