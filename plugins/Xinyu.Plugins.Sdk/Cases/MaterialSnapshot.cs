namespace Xinyu.Plugins.Cases;

/// <param name="Name">The name in the catalogue's list of materials.</param>
/// <param name="IssuedBy">Who issues it; an item code names another department's result.</param>
/// <param name="FileCount">How many files were supplied. Their content stays with the host.</param>
/// <param name="ResultNumber">Number of the other department's result, when it was fetched from the register.</param>
public sealed record MaterialSnapshot(string Name, bool Required, string? IssuedBy, int FileCount, string? ResultNumber = null)
{
    public bool IsSupplied => FileCount > 0 || ResultNumber is not null;
}
