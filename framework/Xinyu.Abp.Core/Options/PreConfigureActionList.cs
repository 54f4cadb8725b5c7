namespace Xinyu.Abp.Options;

/// <summary>What modules want done to an options object before any service is configured; run on demand, in module order.</summary>
public class PreConfigureActionList<TOptions> : List<Action<TOptions>>
{
    public void Configure(TOptions options)
    {
        foreach (var action in this)
            action(options);
    }
}
