using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Approval.PlugIns.Loading;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>Each version's pages, set up when the first of them is asked for: a start pays nothing. A version that goes takes its own with it.</summary>
internal sealed class PagePipelines(PagePipelineBuilder builder, IOptions<PlugInOptions> options, ILogger<PagePipelines> logger)
{
    private readonly ConditionalWeakTable<PlugIn, Lazy<Task<PagePipeline>>> _pipelines = [];

    /// <returns>Null when the pages cannot be set up; the log says why.</returns>
    public async Task<PagePipeline?> FindAsync(PlugIn plugIn, CancellationToken cancellationToken)
    {
        var pipeline = _pipelines.GetValue(plugIn, p => new(() => PlugInThread.Run(p.Pin, () => Task.FromResult(builder.Build(p.Container!)))));
        try
        {
            // not on the budget of the first call: nothing of it is the page's doing
            return await pipeline.Value.WaitAsync(options.Value.StartBudget, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "The pages of plug-in {PlugIn} cannot be set up.", plugIn.Pin);
            return null;
        }
    }
}
