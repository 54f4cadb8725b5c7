namespace Xinyu.Abp.Data;

/// <summary>Who seeds, in order; the types alone, so that a start need not make them to know that there is nothing to seed.</summary>
public sealed class DataSeedOptions
{
    public IList<Type> Contributors { get; } = [];
}
