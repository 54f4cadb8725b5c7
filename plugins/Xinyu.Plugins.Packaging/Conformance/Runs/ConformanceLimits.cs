namespace Xinyu.Plugins.Packaging.Conformance.Runs;

/// <param name="MemoryMegabytes">For the whole process.</param>
/// <param name="Time">For the whole run; then it is ended.</param>
/// <param name="CallBudget">For one call, as in the host.</param>
/// <param name="Cases">How many cases are generated, spread over the plug-in's items.</param>
public sealed record ConformanceLimits(int MemoryMegabytes, TimeSpan Time, TimeSpan CallBudget, int Cases)
{
    public static ConformanceLimits Default { get; } = new(384, TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(2), 1000);
}
