using System.ComponentModel.DataAnnotations;

namespace Xinyu.Abp.Application.Dtos;

public class PagedResultRequestDto : LimitedResultRequestDto
{
    [Range(0, int.MaxValue)]
    public virtual int SkipCount { get; set; }
}
