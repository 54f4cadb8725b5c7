namespace Xinyu.Abp.Application.Dtos;

/// <summary>One page of a list: <c>{ totalCount, items }</c>.</summary>
public class PagedResultDto<T> : ListResultDto<T>, IPagedResult<T>
{
    public PagedResultDto()
    {
    }

    public PagedResultDto(long totalCount, IReadOnlyList<T> items) : base(items) => TotalCount = totalCount;

    public long TotalCount { get; set; }
}
