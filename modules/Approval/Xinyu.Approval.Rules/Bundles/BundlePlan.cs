namespace Xinyu.Approval.Bundles;

/// <summary>
/// The plan of several items handled together: their order, what runs side by side, and the critical path in working days.
/// A pure function of the items; the order in which they are named changes nothing.
/// </summary>
/// <param name="Steps">By stage, then by code; empty where the items cannot be put in an order.</param>
/// <param name="CriticalPath">The longest chain of parts, from the first to the last; of several equally long ones the one that stands first.</param>
/// <param name="Days">Working days of the whole if every part starts as early as it can.</param>
public sealed record BundlePlan(
    IReadOnlyList<BundleStep> Steps, IReadOnlyList<string> CriticalPath, int Days, IReadOnlyList<BundleProblem> Problems)
{
    /// <param name="held">
    /// Codes of items whose result the applicant holds: such a predecessor is not missing. One that is a part all the same is applied for
    /// anew (another project), and is waited for.
    /// </param>
    public static BundlePlan Of(IReadOnlyList<BundleItem> items, IReadOnlySet<string>? held = null)
    {
        var repeated = items.GroupBy(i => i.Code).Where(g => g.Count() > 1).Select(g => g.Key).Order(StringComparer.Ordinal).ToList();
        if (repeated.Count > 0) return Impossible(new BundleProblem(BundleProblemKind.Repeated, repeated));

        var parts = items.OrderBy(i => i.Code, StringComparer.Ordinal).ToDictionary(i => i.Code);
        var waits = parts.ToDictionary(p => p.Key, p => (IReadOnlyList<string>)[.. p.Value.Predecessors.Distinct()
            .Where(parts.ContainsKey).Order(StringComparer.Ordinal)]);
        if (Circle(waits) is { } circle) return Impossible(new BundleProblem(BundleProblemKind.Circle, circle));

        var missing = parts.Values.SelectMany(i => i.Predecessors.Distinct().Order(StringComparer.Ordinal)
            .Where(c => !parts.ContainsKey(c) && held?.Contains(c) != true)
            .Select(c => new BundleProblem(BundleProblemKind.Missing, [i.Code, c])));
        return Planned(parts, waits, [.. missing]);
    }

    /// <summary>
    /// Items to add so that no predecessor is missing, nearest first: what the chosen ones wait for and nobody holds, and what that waits for.
    /// </summary>
    /// <param name="predecessorsOf">Null for a code that the catalogue does not know; such a code is not added.</param>
    public static IReadOnlyList<string> Missing(
        IEnumerable<string> chosen, IReadOnlySet<string> held, Func<string, IReadOnlyList<string>?> predecessorsOf)
    {
        var known = chosen.ToHashSet();
        var added = new List<string>();
        var open = new Queue<string>(known.Order(StringComparer.Ordinal));
        while (open.TryDequeue(out var code))
        {
            foreach (var before in predecessorsOf(code) ?? [])
            {
                if (held.Contains(before) || predecessorsOf(before) is null || !known.Add(before)) continue;
                added.Add(before);
                open.Enqueue(before);
            }
        }
        return added;
    }

    public BundleStep? Find(string code) => Steps.FirstOrDefault(s => s.Code == code);

    public IEnumerable<IGrouping<int, BundleStep>> Stages => Steps.GroupBy(s => s.Stage);

    private static BundlePlan Impossible(BundleProblem problem) => new([], [], 0, [problem]);

    private static BundlePlan Planned(
        Dictionary<string, BundleItem> parts, Dictionary<string, IReadOnlyList<string>> waits, IReadOnlyList<BundleProblem> problems)
    {
        var stages = new Dictionary<string, int>();
        var ends = new Dictionary<string, int>();
        foreach (var code in parts.Keys) End(code);
        var whole = ends.Values.DefaultIfEmpty().Max();

        var latest = parts.Keys.ToDictionary(c => c, _ => whole);
        foreach (var code in parts.Keys.OrderByDescending(c => stages[c]))
        {
            foreach (var before in waits[code])
                latest[before] = Math.Min(latest[before], latest[code] - parts[code].Days);
        }

        var steps = parts.Keys.OrderBy(c => stages[c]).ThenBy(c => c, StringComparer.Ordinal)
            .Select(c => new BundleStep(c, parts[c].Days, stages[c], ends[c] - parts[c].Days, latest[c] - parts[c].Days, waits[c])).ToList();
        return new(steps, Longest(steps, whole), whole, problems);

        int End(string code)
        {
            if (ends.TryGetValue(code, out var known)) return known;
            var start = 0;
            foreach (var before in waits[code]) start = Math.Max(start, End(before));
            stages[code] = waits[code].Select(c => stages[c]).DefaultIfEmpty().Max() + 1;
            return ends[code] = start + parts[code].Days;
        }
    }

    private static List<string> Longest(List<BundleStep> steps, int whole)
    {
        var path = new List<string>();
        for (var step = steps.Find(s => s.EarliestEnd == whole); step is not null;)
        {
            path.Insert(0, step.Code);
            var (start, before) = (step.EarliestStart, step.Predecessors);
            step = steps.Find(s => before.Contains(s.Code) && s.EarliestEnd == start);
        }
        return path;
    }

    /// <summary>A circle of items that wait for each other, beginning with its first by code; null where there is none.</summary>
    private static List<string>? Circle(Dictionary<string, IReadOnlyList<string>> waits)
    {
        var done = new HashSet<string>();
        foreach (var code in waits.Keys)
        {
            if (Walk(code, []) is { } circle) return circle;
        }
        return null;

        List<string>? Walk(string code, List<string> path)
        {
            if (path.IndexOf(code) is var at and >= 0) return FromFirst(path[at..]);
            if (done.Contains(code)) return null;
            path.Add(code);
            foreach (var before in waits[code])
            {
                if (Walk(before, path) is { } circle) return circle;
            }
            path.RemoveAt(path.Count - 1);
            done.Add(code);
            return null;
        }
    }

    private static List<string> FromFirst(List<string> circle)
    {
        var first = circle.IndexOf(circle.Min(StringComparer.Ordinal)!);
        return [.. circle[first..], .. circle[..first]];
    }
}
