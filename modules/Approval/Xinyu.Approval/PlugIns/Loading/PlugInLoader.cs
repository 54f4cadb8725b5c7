using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Approval.PlugIns.Packages;

namespace Xinyu.Approval.PlugIns.Loading;

/// <summary>
/// Finds the plug-in folders and loads those that are sound. Whatever is wrong with one becomes its state and reason;
/// it never reaches the host's start.
/// </summary>
internal sealed class PlugInLoader(IOptions<PlugInOptions> options, PlugInContainerBuilder builder, ILogger<PlugInLoader> logger)
{
    /// <summary>Stands for the version of a folder that has none, so that it is listed and not passed over.</summary>
    private const string NoVersion = "-";

    private readonly PlugInOptions _options = options.Value;

    public IReadOnlyList<PlugIn> LoadAll()
    {
        var plugIns = Folders().AsParallel().AsOrdered().Select(Inspect).ToList();
        RefuseSharedItems(plugIns);
        Parallel.ForEach(plugIns.Where(p => p.State == PlugInState.Active), Load);
        foreach (var plugIn in plugIns)
            Report(plugIn);
        return plugIns;
    }

    private List<string> Folders()
    {
        var readable = new EnumerationOptions { IgnoreInaccessible = true };
        if (!Directory.Exists(_options.FullPath))
            return [];
        return [.. Directory.EnumerateDirectories(_options.FullPath, "*", readable)
            .SelectMany(id => Directory.GetDirectories(id, "*", readable) is { Length: > 0 } versions ? versions : [Path.Combine(id, NoVersion)])
            .Order(StringComparer.Ordinal)];
    }

    private PlugIn Inspect(string folder)
    {
        var (manifest, problem) = ManifestReader.Read(folder);
        var plugIn = new PlugIn(folder, manifest, new PlugInHealth(_options, TimeProvider.System));
        if (_options.Disabled.Contains(plugIn.Id) || _options.Disabled.Contains(plugIn.Pin))
            problem = PlugInProblem.Disabled("DisabledByConfiguration");
        if (problem is null && manifest is not null)
            problem = Guarded(() => PackageInspector.Inspect(folder, manifest));
        if (problem is not null)
            plugIn.Stop(problem);
        return plugIn;
    }

    /// <summary>Versions of one plug-in serve side by side; two plug-ins for one item would contradict each other.</summary>
    private static void RefuseSharedItems(List<PlugIn> plugIns)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var plugIn in plugIns.Where(p => p.State == PlugInState.Active))
        {
            foreach (var item in plugIn.Manifest!.Items)
            {
                if (owners.TryAdd(item, plugIn.Id) || owners[item] == plugIn.Id)
                    continue;
                plugIn.Stop(PlugInProblem.Quarantined("ItemTaken", ("item", item), ("owner", owners[item])));
            }
        }
    }

    private void Load(PlugIn plugIn)
    {
        var start = PlugInThread.Run(plugIn.Pin, () => builder.BuildAsync(plugIn.Folder, plugIn.Manifest!));
        var problem = Guarded(() =>
        {
            if (!start.Wait(_options.StartBudget))
                return PlugInProblem.Failed("StartOverran", ("seconds", $"{_options.StartBudget.TotalSeconds:0.#}"));
            var (container, refused) = start.Result;
            if (container is not null)
                plugIn.Activate(container);
            return refused;
        });
        if (problem is not null)
            plugIn.Stop(problem);
    }

    private PlugInProblem? Guarded(Func<PlugInProblem?> step)
    {
        try
        {
            return step();
        }
        catch (Exception e)
        {
            var cause = e is AggregateException { InnerException: { } inner } ? inner : e;
            logger.LogWarning(cause, "Loading a plug-in failed.");
            return PlugInProblem.Failed("StartFailed", ("error", cause.GetType().Name), ("message", cause.Message));
        }
    }

    private void Report(PlugIn plugIn)
    {
        if (plugIn.Problem is { } problem)
            logger.LogWarning("Plug-in {PlugIn} is {State}: {Reason}", plugIn.Pin, problem.State,
                PlugInTexts.Host.Render(PlugInTexts.English, problem.Code, problem.Arguments));
        else
            logger.LogInformation("Plug-in {PlugIn} is active for {Items}.", plugIn.Pin, string.Join(", ", plugIn.Manifest!.Items));
    }
}
