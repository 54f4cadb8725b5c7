namespace Xinyu.Abp.Application.Dtos;

public class ListResultDto<T> : IListResult<T>
{
    public ListResultDto()
    {
    }

    public ListResultDto(IReadOnlyList<T> items) => Items = items;

    public IReadOnlyList<T> Items { get; set; } = [];
}
