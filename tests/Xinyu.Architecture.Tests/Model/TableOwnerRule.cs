namespace Xinyu.Architecture.Tests.Model;

/// <summary>A table bears the prefix of the module that owns it, and no foreign key ties two modules' data together.</summary>
internal static class TableOwnerRule
{
    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["Xinyu.Abp"] = "abp_", ["Xinyu.Approval"] = "apv_", ["Xinyu.Portal"] = "ptl_", ["Xinyu.Workbench"] = "wkb_",
        ["Xinyu.Supervision"] = "spv_", ["Xinyu.Complaints"] = "cmp_", ["Xinyu.SystemAdmin"] = "sys_"
    };

    public static IEnumerable<string> Violations(IEnumerable<TableFact> tables)
    {
        foreach (var table in tables)
        {
            if (!Prefixes.TryGetValue(table.Assembly, out var prefix))
                yield return $"{table.Entity}: {table.Assembly} has no table prefix";
            else if (!table.Table.StartsWith(prefix, StringComparison.Ordinal))
                yield return $"{table.Entity}: table {table.Table}, prefix {prefix} is wanted";
            foreach (var principal in table.Principals.Where(p => p[..4] != table.Table[..4]))
                yield return $"{table.Entity}: a foreign key from {table.Table} to {principal} crosses modules";
        }
    }
}
