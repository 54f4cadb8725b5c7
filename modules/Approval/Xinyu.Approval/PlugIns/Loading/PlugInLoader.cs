using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xinyu.Approval.PlugIns.Calls;

namespace Xinyu.Approval.PlugIns.Loading;

/// <summary>
/// Loads the plug-ins that are sound. Whatever is wrong with one becomes its state and reason; it never reaches the host's start.
/// </summary>
internal sealed class PlugInLoader(
    IOptions<PlugInOptions> options, PlugInFolders folders, PlugInContainerBuilder builder, ILogger<PlugInLoader> logger)
{
    /// <summary>Each waits for its plug-in's thread: more waiting at once would only keep the pool's threads from the rest of the start.</summary>
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private readonly PlugInOptions _options = options.Value;

    public IReadOnlyList<PlugIn> LoadAll()
    {
        var plugIns = new List<PlugIn>();
        foreach (var plugIn in folders.InspectAll())
        {
            // the same package once shipped and once uploaded is one
            if (plugIn.Manifest is { } manifest && plugIns.Exists(p => p.Manifest?.ContentHash == manifest.ContentHash && p.Pin == plugIn.Pin && p.State == PlugInState.Active))
                continue;
            Claim(plugIn, plugIns);
            plugIns.Add(plugIn);
        }

        Parallel.ForEach(plugIns.Where(p => p.State == PlugInState.Active), AtOnce, Start);
        foreach (var plugIn in plugIns)
            Report(plugIn);
        return plugIns;
    }

    /// <summary>
    /// A folder that came while the host runs. A new plug-in waits for the restart, when all of the host is set up with it;
    /// a new version of a running one takes over at once.
    /// </summary>
    public PlugIn Load(string folder, IReadOnlyList<PlugIn> before)
    {
        var plugIn = folders.Inspect(folder, installed: true);
        Claim(plugIn, before);
        if (plugIn.State == PlugInState.Active && !before.Any(p => p.Id == plugIn.Id && p.Container is not null))
            plugIn.Stop(PlugInProblem.Disabled("WaitsForRestart"));
        if (plugIn.State == PlugInState.Active)
            Start(plugIn);
        Report(plugIn);
        return plugIn;
    }

    /// <returns>Null when nothing of this name is installed.</returns>
    public string? FolderOf(string pin) =>
        pin.Split('@') is [var id, var version] && _options.InstalledPath is { Length: > 0 } root
        && Path.Combine(root, id, version) is var folder && PlugInPin.IsWellFormed(id, version) && Directory.Exists(folder)
            ? folder
            : null;

    private static void Claim(PlugIn plugIn, IEnumerable<PlugIn> before)
    {
        if (plugIn.State == PlugInState.Active && PlugInClaims.Check(plugIn.Manifest!, before) is { } problem)
            plugIn.Stop(problem);
    }

    private void Start(PlugIn plugIn)
    {
        try
        {
            var start = PlugInThread.Run(plugIn.Pin, () => builder.BuildAsync(plugIn.Folder, plugIn.Manifest!));
            if (!start.Wait(_options.StartBudget))
            {
                plugIn.Stop(PlugInProblem.Failed("StartOverran", ("seconds", $"{_options.StartBudget.TotalSeconds:0.#}")));
                return;
            }

            var (container, refused) = start.Result;
            if (container is not null)
                plugIn.Activate(container);
            if (refused is not null)
                plugIn.Stop(refused);
        }
        catch (Exception e)
        {
            var cause = e is AggregateException { InnerException: { } inner } ? inner : e;
            logger.LogWarning(cause, "Loading a plug-in failed.");
            plugIn.Stop(PlugInProblem.Failed("StartFailed", ("error", cause.GetType().Name), ("message", cause.Message)));
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
