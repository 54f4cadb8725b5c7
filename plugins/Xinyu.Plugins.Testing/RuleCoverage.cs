using System.Reflection;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Testing.Catalogue;

namespace Xinyu.Plugins.Testing;

/// <summary>Holds a plug-in's <see cref="RuleAttribute"/>s against the lines of its department's catalogue.</summary>
public static class RuleCoverage
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Lines of items in the given phases that no registered class or method of one carries out, as "HB-01 line 2: text".</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyList<ItemLogic> logic, string department, params IReadOnlyList<string> phases)
    {
        var rules = Rules(logic).ToHashSet();
        return [.. from item in DepartmentCatalogue.Items(department)
                   where phases.Contains(item.Phase)
                   from line in item.DepartmentLogic.Select((text, index) => (Number: index + 1, Text: text))
                   where !rules.Contains((item.Code, line.Number))
                   select $"{item.Code} line {line.Number}: {line.Text}"];
    }

    /// <summary>Rules that name an item or a line which the catalogue does not have.</summary>
    public static IReadOnlyList<string> Unknown(IReadOnlyList<ItemLogic> logic) =>
        [.. Rules(logic).Where(r => DepartmentCatalogue.Find(r.Item) is not { } item || r.Line < 1 || r.Line > item.DepartmentLogic.Count).Select(r => $"{r.Item} line {r.Line}")];

    /// <summary>Only of classes registered for the item: a rule that nobody calls carries out nothing.</summary>
    private static IEnumerable<(string Item, int Line)> Rules(IReadOnlyList<ItemLogic> logic) =>
        from registered in logic
        from member in registered.Implementation.GetMethods(Declared).Cast<MemberInfo>().Append(registered.Implementation)
        from rule in member.GetCustomAttributes<RuleAttribute>()
        where rule.ItemCode == registered.ItemCode
        select (rule.ItemCode, rule.Line);
}
