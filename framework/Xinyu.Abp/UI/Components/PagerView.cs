namespace Xinyu.Abp.UI.Components;

/// <summary>The arithmetic of a pager over skipCount and maxResultCount; pages count from 1, a null stands for a gap.</summary>
public sealed record PagerView(int Total, int Skip, int Size)
{
    /// <summary>Pages shown on each side of the current one.</summary>
    private const int Around = 2;

    public int PageCount => Math.Max(1, (Total + Size - 1) / Size);

    public int Current => Math.Min(PageCount, Math.Max(0, Skip) / Size + 1);

    public int First => Total == 0 ? 0 : (Current - 1) * Size + 1;

    public int Last => Math.Min(Total, Current * Size);

    public bool HasPrevious => Current > 1;

    public bool HasNext => Current < PageCount;

    public int SkipOf(int page) => (page - 1) * Size;

    /// <summary>First and last page, those around the current one, and one null for each run left out.</summary>
    public IReadOnlyList<int?> Pages()
    {
        var shown = Enumerable.Range(1, PageCount)
            .Where(page => page == 1 || page == PageCount || Math.Abs(page - Current) <= Around)
            .ToList();
        var pages = new List<int?>();
        var before = 0;
        foreach (var page in shown)
        {
            switch (page - before)
            {
                case 2:
                    pages.Add(page - 1);
                    break;
                case > 2:
                    pages.Add(null);
                    break;
            }

            pages.Add(page);
            before = page;
        }

        return pages;
    }

    /// <summary>Whatever the query says, at least one row a page and never a negative start.</summary>
    public static PagerView Create(int total, int skip, int size) => new(Math.Max(0, total), Math.Max(0, skip), Math.Max(1, size));
}
