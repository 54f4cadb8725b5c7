namespace Xinyu.Abp.Data;

/// <summary>Brings the data a module cannot do without. Runs at every start, so it only adds what is missing.</summary>
public interface IDataSeedContributor
{
    Task SeedAsync(DataSeedContext context);
}
