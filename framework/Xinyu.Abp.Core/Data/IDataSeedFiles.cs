namespace Xinyu.Abp.Data;

/// <summary>
/// A contributor that brings data from files says which: while they and the programs are what they were when the data was
/// last seeded, a start does not seed again.
/// </summary>
public interface IDataSeedFiles
{
    IEnumerable<string> SeedFiles { get; }
}
