namespace Xinyu.Plugins.Department;

public sealed record LicenceQuery(string ItemCode)
{
    public string? Number { get; init; }

    public string? HolderIdentifier { get; init; }

    /// <summary>Only licences in force on this day.</summary>
    public DateOnly? ValidOn { get; init; }

    public int MaxCount { get; init; } = 1000;
}
