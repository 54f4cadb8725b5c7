using Xinyu.Abp.Application.Dtos;

namespace Xinyu.Approval.Items;

/// <summary>The versioned catalogue of departments and items, for officials' modules. The portal has its own copy by events.</summary>
public interface IItemCatalogue
{
    Task<IReadOnlyList<DepartmentDefinition>> GetDepartmentsAsync(CancellationToken cancellationToken = default);

    Task<PagedResultDto<ItemSummary>> GetListAsync(ItemListInput input, CancellationToken cancellationToken = default);

    /// <summary>The current version, or the given one. Throws EntityNotFound (404) for an unknown code.</summary>
    Task<ItemVersionDto> GetAsync(string code, int? version = null, CancellationToken cancellationToken = default);

    /// <summary>All versions of an item, the newest first.</summary>
    Task<IReadOnlyList<ItemVersionMark>> GetVersionsAsync(string code, CancellationToken cancellationToken = default);

    /// <summary>前置 and 后续: the items before and after this one across the departments, by their current versions.</summary>
    Task<ItemRelations> GetRelationsAsync(string code, CancellationToken cancellationToken = default);
}

public sealed class ItemListInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
    public string? DepartmentCode { get; set; }
    public RolloutPhase? Phase { get; set; }
    public ItemKind? Kind { get; set; }
    public bool? Open { get; set; }
}

public sealed record ItemSummary(
    string Code, string Name, string DepartmentCode, string DepartmentName, ItemKind Kind, RolloutPhase Phase,
    bool Open, int CurrentVersion, string Flow, int PromisedDays, int StatutoryDays, string StatutoryDayKind);

public sealed record ItemVersionDto(ItemDefinition Definition, int Version, DateTime PublishedAt, bool Open, string Sha256);

public sealed record ItemVersionMark(int Version, DateTime PublishedAt, string Sha256);

/// <param name="Successors">Items that need this one's result first.</param>
public sealed record ItemRelations(IReadOnlyList<ItemSummary> Predecessors, IReadOnlyList<ItemSummary> Successors);
