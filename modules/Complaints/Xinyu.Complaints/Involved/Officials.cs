using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Validation;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Items;
using Xinyu.Approval.Posts;

namespace Xinyu.Complaints.Involved;

/// <summary>Who can be assigned to or be complained about: whoever holds a post today.</summary>
internal sealed class Officials(IPosts posts, IItemCatalogue catalogue, IClock clock, IStringLocalizer<ComplaintsResource> localizer)
{
    public async Task<IReadOnlyList<Official>> ListAsync(CancellationToken cancellationToken)
    {
        var today = LegalDay.Of(clock.Now);
        var departments = (await DepartmentsAsync(cancellationToken)).ToDictionary(d => d.Code, d => d.ShortName);
        return
        [
            .. (await posts.GetAsync(cancellationToken: cancellationToken)).Where(a => a.From <= today && (a.To is null || a.To >= today)).GroupBy(a => a.UserId)
                .Select(g => g.First())
                .Select(a => new Official(a.UserId, a.UserName, a.DepartmentCode, departments.GetValueOrDefault(a.DepartmentCode, a.DepartmentCode), a.PostName)),
        ];
    }

    public async Task<Official> FindAsync(Guid userId, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(o => o.UserId == userId)
        ?? throw new AbpValidationException([new ValidationResult(localizer["Validation:Official"], ["UserId"])]);

    public Task<IReadOnlyList<DepartmentDefinition>> DepartmentsAsync(CancellationToken cancellationToken) => catalogue.GetDepartmentsAsync(cancellationToken);

    public async Task<bool> HasDepartmentAsync(string code, CancellationToken cancellationToken) =>
        (await DepartmentsAsync(cancellationToken)).Any(d => d.Code == code);
}

internal sealed record Official(Guid UserId, string UserName, string Department, string DepartmentName, string PostName);
