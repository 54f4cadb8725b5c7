using Xinyu.Benchmarks;
using Xinyu.Benchmarks.Measures;

// dotnet run -c Release --project tests/Xinyu.Benchmarks -- [name...] [--quick] [--host folder]
var known = new IBenchmark[]
{
    new AdvanceBenchmark(), new DueDateBenchmark(), new StartBenchmark(), new PlugInStartBenchmark(), new ManyPlugInsBenchmark(),
    new CheckCallBenchmark(), new MemoryBenchmark(), new ItemPageBenchmark(),
    new InboxBenchmark(), new SubmissionBenchmark(), new CaseBenchmark(),
};
var options = BenchOptions.Read(args);
if (options.Names.FirstOrDefault(n => !known.Any(b => b.Name == n)) is { } unknown)
{
    Console.Error.WriteLine($"There is no measure \"{unknown}\". Known are: {string.Join(", ", known.Select(b => b.Name))}.");
    return 2;
}

var readings = new List<Reading>();
await using (var bench = new Bench(options))
{
    foreach (var benchmark in known.Where(b => options.Names.Count == 0 || options.Names.Contains(b.Name)))
    {
        Console.WriteLine($"== {benchmark.Name}");
        readings.AddRange(await benchmark.RunAsync(bench));
    }
}

ReadingTable.Print(readings);
return readings.All(r => r.Met) ? 0 : 1;
