using Xinyu.Plugins.Department;
using Xinyu.Plugins.Parameters;
using Xinyu.Plugins.Testing.Services;

namespace Xinyu.Plugins.Conformance.Loading;

/// <summary>What the SDK's services answer during one call.</summary>
internal sealed class CallServices
{
    public IPlugInParameters Parameters { get; set; } = null!;

    /// <summary>Empty for each call: what an earlier case left there must not decide a later one here.</summary>
    public BenchStore Store { get; } = new();

    public IDepartmentLookup Department { get; set; } = null!;

    public BenchClock Clock { get; set; } = new();

    public BenchWorkingDays WorkingDays { get; } = new();
}
