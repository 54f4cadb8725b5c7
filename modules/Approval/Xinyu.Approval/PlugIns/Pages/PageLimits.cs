namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>What goes in and out of a page at most.</summary>
internal static class PageLimits
{
    public const int BodyBytes = 1024 * 1024;
    private const int Fields = 200, Characters = 64 * 1024;

    public static bool Allow(IReadOnlyDictionary<string, IReadOnlyList<string>> fields) =>
        fields.Sum(f => f.Value.Count) <= Fields && fields.Sum(f => f.Key.Length + f.Value.Sum(v => (long)v.Length)) <= Characters;
}
