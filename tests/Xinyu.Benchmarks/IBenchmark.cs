namespace Xinyu.Benchmarks;

/// <summary>One measure of the product, with what it is compared to in the same run.</summary>
internal interface IBenchmark
{
    string Name { get; }

    Task<IReadOnlyList<Reading>> RunAsync(Bench bench);
}
