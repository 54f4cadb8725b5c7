namespace Xinyu.Abp.Application.Dtos;

public interface IPagedResult<T> : IListResult<T>
{
}
