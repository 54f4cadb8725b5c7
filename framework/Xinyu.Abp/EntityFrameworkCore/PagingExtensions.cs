using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;

namespace Xinyu.Abp.EntityFrameworkCore;

public static class PagingExtensions
{
    /// <summary>Counts, then reads one page. Sort first: a page of an unsorted list is any rows.</summary>
    public static async Task<PagedResultDto<T>> ToPagedResultAsync<T>(
        this IQueryable<T> sorted, PagedResultRequestDto page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var total = await sorted.LongCountAsync(cancellationToken);
        var items = total == 0 ? [] : await sorted.Skip(page.SkipCount).Take(page.MaxResultCount).ToListAsync(cancellationToken);
        return new PagedResultDto<T>(total, items);
    }

    /// <summary>
    /// Sorts by the caller's wish among the columns on offer, which the first is used without one:
    /// <c>query.SortBy(request.Sorting, ("receivedAt desc", x => x.ReceivedAt), ("number", x => x.Number))</c>.
    /// </summary>
    public static IOrderedQueryable<T> SortBy<T>(
        this IQueryable<T> query, string? sorting, params (string Name, Expression<Func<T, object?>> Column)[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        IOrderedQueryable<T>? sorted = null;
        foreach (var wish in (string.IsNullOrWhiteSpace(sorting) ? columns[0].Name : sorting).Split(','))
        {
            var words = wish.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var column = Array.Find(columns, c => words.Length > 0 && c.Name.Split(' ')[0].Equals(words[0], StringComparison.OrdinalIgnoreCase)).Column
                ?? throw new BusinessException("Abp:UnknownSorting")
                    .WithData("sorting", wish.Trim())
                    .WithData("known", string.Join(", ", columns.Select(c => c.Name.Split(' ')[0])));
            var descending = words is [_, var direction] && direction.Equals("desc", StringComparison.OrdinalIgnoreCase);
            sorted = (sorted, descending) switch
            {
                (null, true) => query.OrderByDescending(column),
                (null, false) => query.OrderBy(column),
                (_, true) => sorted.ThenByDescending(column),
                _ => sorted.ThenBy(column)
            };
        }

        return sorted!;
    }
}
