using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Xinyu.Abp.Application.Dtos;

namespace Xinyu.Abp.AspNetCore.Routing;

/// <summary>
/// The query of a list: <c>group.MapGet("", ([AsParameters] PagedQuery query, ...) => list.GetAsync(query.ToRequest()))</c>.
/// What is not given has ABP's defaults.
/// </summary>
public sealed class PagedQuery
{
    [FromQuery(Name = "skipCount"), Range(0, int.MaxValue)]
    public int? SkipCount { get; set; }

    [FromQuery(Name = "maxResultCount"), Range(1, 1000)]
    public int? MaxResultCount { get; set; }

    [FromQuery(Name = "sorting"), MaxLength(128)]
    public string? Sorting { get; set; }

    public PagedAndSortedResultRequestDto ToRequest() => new()
    {
        SkipCount = SkipCount ?? 0,
        MaxResultCount = MaxResultCount ?? LimitedResultRequestDto.DefaultMaxResultCount,
        Sorting = Sorting
    };
}
