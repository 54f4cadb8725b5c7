using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Items;

namespace Xinyu.SystemAdmin.Phases;

/// <param name="Posts">Posts the catalogue knows in the department.</param>
/// <param name="Ready">Items that lack nothing.</param>
internal sealed record DepartmentReadiness(
    string Code, string ShortName, int Permits, int InternalItems, int Posts, int Ready, bool HasTechnician, IReadOnlyList<Gap> Gaps)
{
    public static DepartmentReadiness Of(DepartmentDefinition department, IReadOnlyList<ItemSummary> items, ReadinessFacts facts)
    {
        var technician = facts.Technicians.Contains(department.Code);
        var vacant = department.Posts.Where(p => !facts.Held.Contains((department.Code, p.Code))).Select(p => p.Name).ToList();
        var plugIn = items.Where(i => facts.WithoutPlugIn.Contains(i.Code)).Select(i => i.Code).ToList();
        var promise = items.Where(IsPromiseTooLong).Select(i => i.Code).ToList();
        var ready = technician && vacant.Count == 0 ? items.Count - plugIn.Union(promise).Count() : 0;
        return new(
            department.Code, department.ShortName, items.Count(i => i.Kind == ItemKind.Permit), items.Count(i => i.Kind == ItemKind.Internal),
            department.Posts.Count, ready, technician,
            [
                .. Of(GapKind.PlugIn, plugIn), .. Of(GapKind.Promise, promise), .. Of(GapKind.Posts, vacant),
                .. Of(GapKind.Technician, technician ? [] : [department.ShortName]),
            ]);
    }

    private static IEnumerable<Gap> Of(GapKind kind, List<string> names) =>
        names.Count == 0 ? [] : [new Gap(kind, names.Count, names)];

    // a promise in working days cannot be compared with a statute in calendar days but case by case
    private static bool IsPromiseTooLong(ItemSummary item) =>
        item.StatutoryDayKind == nameof(DayKind.Working) && item.PromisedDays > item.StatutoryDays;
}

internal enum GapKind
{
    Posts,
    Technician,
    PlugIn,
    Promise,
}

internal sealed record Gap(GapKind Kind, int Count, IReadOnlyList<string> Names);
