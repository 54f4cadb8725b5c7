namespace Xinyu.Approval.Items;

/// <summary>The whole catalogue from a folder, with the checks that need all files: unique codes, known predecessors, no circle.</summary>
internal static class CatalogueFiles
{
    /// <exception cref="CatalogueException">With every fault found.</exception>
    public static IReadOnlyList<(DepartmentDefinition Department, IReadOnlyList<ItemDefinition> Items)> ReadFolder(string folder)
    {
        var problems = new List<CatalogueProblem>();
        var read = new List<(DepartmentDefinition Department, IReadOnlyList<ItemDefinition> Items)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            using var text = File.OpenText(path);
            var (department, items) = CatalogueReader.Read(Path.GetFileName(path), text, problems);
            if (department is not null) read.Add((department, items));
        }
        if (read.Count == 0 && problems.Count == 0) problems.Add(new(folder, null, "", "没有目录文件 / no catalogue files"));
        CheckAcross(read, problems);
        return problems.Count == 0 ? read : throw new CatalogueException(problems);
    }

    private static void CheckAcross(List<(DepartmentDefinition Department, IReadOnlyList<ItemDefinition> Items)> read, List<CatalogueProblem> problems)
    {
        var items = new Dictionary<string, (ItemDefinition Item, string File)>();
        foreach (var (department, list) in read)
        {
            var file = $"{department.Order:00}-{department.Code.ToLowerInvariant()}.yaml";
            foreach (var item in list)
                if (!items.TryAdd(item.Code, (item, file))) problems.Add(new(file, item.Code, "code", "重复 / listed twice"));
        }
        foreach (var (item, file) in items.Values)
            foreach (var predecessor in item.Predecessors.Where(p => !items.ContainsKey(p)))
                problems.Add(new(file, item.Code, "predecessors", $"“{predecessor}” 不在目录中 / is not in the catalogue"));
        var state = new Dictionary<string, bool>();
        foreach (var (item, file) in items.Values)
            if (!Visit(item.Code, items, state)) problems.Add(new(file, item.Code, "predecessors", "前置事项成环 / predecessors form a circle"));
    }

    private static bool Visit(string code, Dictionary<string, (ItemDefinition Item, string File)> items, Dictionary<string, bool> done)
    {
        if (done.TryGetValue(code, out var finished)) return finished;
        done[code] = false;
        var sound = !items.TryGetValue(code, out var entry) || entry.Item.Predecessors.All(p => Visit(p, items, done));
        done[code] = sound;
        return sound;
    }
}
