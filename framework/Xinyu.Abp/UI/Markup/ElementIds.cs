using System.Globalization;

namespace Xinyu.Abp.UI.Markup;

/// <summary>
/// Ids for elements that only need one so that another can name them. Counted per process and not per page:
/// a fragment fetched later by htmx must not repeat an id of the page it is put into.
/// </summary>
internal static class ElementIds
{
    private static int last;

    public static string Next() => string.Create(CultureInfo.InvariantCulture, $"x{Interlocked.Increment(ref last) & int.MaxValue}");
}
