using Xinyu.Approval.Items;

namespace Xinyu.Portal.Guide;

/// <summary>The figures of the home page: what is online of the whole, by phase and by department.</summary>
internal sealed class ReadHome(GuideShelf shelf)
{
    public async Task<HomeFigures> ExecuteAsync(CancellationToken cancellationToken)
    {
        var book = await shelf.GetAsync(cancellationToken);
        var open = book.Items.Where(i => i.Open).ToList();
        var openByDepartment = open.GroupBy(i => i.Department.Code).ToDictionary(g => g.Key, g => g.Count());
        return new(
            open.Count, book.Items.Count,
            book.Items.Count(i => i.Headline.Kind == ItemKind.Permit), book.Items.Count(i => i.Headline.Kind == ItemKind.Internal),
            [.. Enum.GetValues<RolloutPhase>().Select(p => new PhaseFigures(p, book.Items.Count(i => i.Headline.Phase == p), open.Count(i => i.Headline.Phase == p)))],
            [.. book.Items.Where(i => i.CanApply).Take(MostShown).Select(ItemListEntry.Of)],
            [.. book.Departments.Select(d => new DepartmentFigures(d.Code, d.ShortName, openByDepartment.GetValueOrDefault(d.Code)))
                .OrderByDescending(d => d.Open > 0)]);
    }

    private const int MostShown = 10;
}

internal sealed record HomeFigures(
    int Open, int Total, int Permits, int InternalItems, IReadOnlyList<PhaseFigures> Phases, IReadOnlyList<ItemListEntry> OnlineNow,
    IReadOnlyList<DepartmentFigures> Departments);

internal sealed record PhaseFigures(RolloutPhase Phase, int Total, int Open);

internal sealed record DepartmentFigures(string Code, string Name, int Open);
