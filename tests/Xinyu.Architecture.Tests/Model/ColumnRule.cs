namespace Xinyu.Architecture.Tests.Model;

/// <summary>A column means the same on every database: bounded text, fixed precision, UTC, names instead of numbers.</summary>
internal static class ColumnRule
{
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["IdentityUser.LockoutEnd"] = "ABP's member and ASP.NET Core Identity's type",
        ["IdentityUser.LastPasswordChangeTime"] = "ABP's member and type"
    };

    public static IEnumerable<string> Violations(IEnumerable<TableFact> tables) =>
        from table in tables
        from column in table.Columns
        where !Exceptions.ContainsKey($"{table.Entity}.{column.Name}")
        from wrong in Wrong(column)
        select $"{table.Entity}.{column.Name}: {wrong}";

    private static IEnumerable<string> Wrong(ColumnFact column)
    {
        if (column.Stored == typeof(string) && column.Length is null && !column.IsText)
            yield return "no length";
        if (column is { Length: not null, IsText: true })
            yield return "a length and unbounded text at once";
        if (column is { IsText: true, IsIndexed: true })
            yield return "unbounded text in an index";
        if (column.Type == typeof(decimal) && column.Precision is null)
            yield return "no precision";
        if (column.Type == typeof(DateTime) && column.Converter != "UtcDateTimeConverter")
            yield return "a time that does not say it is UTC";
        if (column.Type == typeof(DateTimeOffset))
            yield return "times are DateTime in UTC: databases disagree about offsets";
        if (column.Type.IsEnum && column.Stored != typeof(string))
            yield return "an enum stored as a number";
        if (column.Type == typeof(float) || column.Type == typeof(double))
            yield return "a rounded number: amounts are decimal";
    }
}
