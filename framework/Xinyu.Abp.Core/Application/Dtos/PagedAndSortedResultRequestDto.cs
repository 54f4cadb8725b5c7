namespace Xinyu.Abp.Application.Dtos;

public class PagedAndSortedResultRequestDto : PagedResultRequestDto
{
    /// <summary>Field names with an optional <c>desc</c>, separated by commas.</summary>
    public virtual string? Sorting { get; set; }
}
