using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Approval.PlugIns.Data;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Packaging.Signatures;
using Xinyu.Plugins.Parameters;
using Xinyu.Plugins.Testing.Services;

namespace Xinyu.Tests.PlugIns;

/// <summary>The loader and the calls over a folder, without a database.</summary>
internal sealed class PlugInBench : IPlugInCallServicesFactory
{
    public PlugInBench(string folder, Action<PlugInOptions>? configure = null)
    {
        Options = new PlugInOptions { Path = folder, AllowUnsigned = true };
        configure?.Invoke(Options);
        var options = Microsoft.Extensions.Options.Options.Create(Options);
        var folders = new PlugInFolders(options, TrustedKeys.Read(Options.FullKeysPath), NullLogger<PlugInFolders>.Instance);
        var loader = new PlugInLoader(options, folders, new PlugInContainerBuilder(NullLoggerFactory.Instance), NullLogger<PlugInLoader>.Instance);
        Registry = new PlugInRegistry(loader);
        Logic = new DepartmentLogic(Registry, new PlugInCaller(this, options, NullLogger<PlugInCaller>.Instance));
    }

    public PlugInOptions Options { get; }

    public PlugInRegistry Registry { get; }

    public DepartmentLogic Logic { get; }

    public static CaseSnapshot Case(string itemCode, string formJson) => new()
    {
        ItemCode = itemCode,
        ItemVersion = 1,
        Applicant = new ApplicantSnapshot(ApplicantKind.Enterprise, "测试企业", "91360500MA00000000"),
        Form = FormValues.FromJson(formJson),
    };

    public Task<PlugInCallServices> CreateAsync(PlugIn plugIn, CancellationToken cancellationToken) => Task.FromResult(new PlugInCallServices(
        new DeclaredParameters(plugIn.Container!.Parameters, new Dictionary<string, string>()),
        new BenchStore(),
        new BenchDepartment(),
        new CallClock(new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc)),
        new CallWorkingDays(new WorkCalendar(1, [], [2026]))));
}
