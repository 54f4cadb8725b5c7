namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Delivers what is due now and returns when nothing is left that is due: for tests, demonstration data and commands.</summary>
public interface IOutboxDrain
{
    Task DrainAsync(CancellationToken cancellationToken = default);
}
