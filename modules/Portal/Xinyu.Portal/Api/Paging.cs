using System.ComponentModel.DataAnnotations;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Validation;

namespace Xinyu.Portal.Api;

/// <summary>skipCount and maxResultCount of a list, both optional.</summary>
internal static class Paging
{
    public static T With<T>(this T request, int? skipCount, int? maxResultCount) where T : PagedResultRequestDto
    {
        if (skipCount is { } skip) request.SkipCount = skip;
        if (maxResultCount is { } most) request.MaxResultCount = most;
        var found = new List<ValidationResult>();
        if (!Validator.TryValidateObject(request, new ValidationContext(request), found, validateAllProperties: true)) throw new AbpValidationException(found);
        return request;
    }
}
