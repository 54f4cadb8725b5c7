using Xinyu.Abp.Application.Dtos;

namespace Xinyu.Portal.Guide;

/// <summary>Finds items. Those that can be applied for now come first, then by department.</summary>
internal sealed class SearchItems(GuideShelf shelf)
{
    public async Task<PagedResultDto<ItemListEntry>> ExecuteAsync(ItemQuery query, CancellationToken cancellationToken)
    {
        var book = await shelf.GetAsync(cancellationToken);
        var found = book.Items.Where(i => Matches(i, query)).OrderByDescending(i => i.CanApply).ToList();
        return new(found.Count, [.. found.Skip(query.SkipCount).Take(query.MaxResultCount).Select(ItemListEntry.Of)]);
    }

    private static bool Matches(GuideItem item, ItemQuery query) =>
        (string.IsNullOrWhiteSpace(query.DepartmentCode) || item.Department.Code.Equals(query.DepartmentCode.Trim(), StringComparison.OrdinalIgnoreCase))
        && (string.IsNullOrWhiteSpace(query.Theme) || Theme.Find(query.Theme)?.Departments.Contains(item.Department.Code) == true)
        && (query.Phase is null || item.Headline.Phase == query.Phase)
        && (query.Kind is null || item.Headline.Kind == query.Kind)
        && (query.Open is null || item.Open == query.Open)
        && Words(query.Filter).All(w => item.SearchText.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static string[] Words(string? filter) =>
        (filter ?? "").Split([' ', '　', ',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
