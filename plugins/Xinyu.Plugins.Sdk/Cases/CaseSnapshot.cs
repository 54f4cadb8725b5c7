namespace Xinyu.Plugins.Cases;

/// <summary>
/// What a plug-in sees of a case: a copy made for one call. Changing the case is not possible from here, and is never
/// a plug-in's business.
/// </summary>
public sealed record CaseSnapshot
{
    public required string ItemCode { get; init; }

    /// <summary>The version of the item that the case is pinned to.</summary>
    public required int ItemVersion { get; init; }

    /// <summary>Null before submission.</summary>
    public string? CaseNumber { get; init; }

    public required ApplicantSnapshot Applicant { get; init; }

    public required FormValues Form { get; init; }

    public IReadOnlyList<MaterialSnapshot> Materials { get; init; } = [];

    /// <summary>Results of other items that the applicant named or that stand in the licence register.</summary>
    public IReadOnlyList<PredecessorSnapshot> Predecessors { get; init; } = [];

    /// <summary>Titles of the 文书 made in this case so far, for example 核查笔录 or 听证笔录.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>The legal day (Asia/Shanghai) the application was received; null before submission.</summary>
    public DateOnly? ReceivedOn { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? DecidedOn { get; init; }

    /// <summary>The time tier in force, by its name in the catalogue; null while the item's own limits apply.</summary>
    public string? TimeTier { get; init; }

    /// <summary>True when at least one file was supplied for the material of this name.</summary>
    public bool HasMaterial(string name)
    {
        OnMaterialAsked?.Invoke(name);
        return Materials.Any(m => m.Name == name && m.IsSupplied);
    }

    /// <summary>For the test bench, which knows the item's materials.</summary>
    internal Action<string>? OnMaterialAsked { get; init; }
}
