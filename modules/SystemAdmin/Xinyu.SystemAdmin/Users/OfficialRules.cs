using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Validation;

namespace Xinyu.SystemAdmin.Users;

/// <summary>What every official's account must have, said beside the field.</summary>
internal sealed class OfficialRules(IStringLocalizer<SystemAdminResource> localizer)
{
    public void Check(string? name, IReadOnlyList<string> roles, IReadOnlyList<string> departments)
    {
        var errors = new List<ValidationResult>();
        if (string.IsNullOrWhiteSpace(name)) errors.Add(new(localizer["User:NameMissing"], ["Name"]));
        if (departments.Count == 0 && roles.Any(OfficialAuthority.DepartmentRoles.Contains)) errors.Add(new(localizer["User:DepartmentMissing"], ["Departments"]));
        if (errors.Count > 0) throw new AbpValidationException([.. errors]);
    }
}
