namespace Xinyu.Abp.Data;

/// <summary>
/// A module whose contributors bring data from files says which: while they and the programs are what they were when the data
/// was last seeded, a start does not seed again. A singleton of its own, beside the contributors.
/// </summary>
public interface IDataSeedFiles
{
    IEnumerable<string> SeedFiles { get; }

    /// <summary>Settings that decide what is seeded, too.</summary>
    IEnumerable<string> SeedSettings => [];
}
