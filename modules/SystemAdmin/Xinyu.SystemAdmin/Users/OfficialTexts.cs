using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Items;

namespace Xinyu.SystemAdmin.Users;

/// <summary>Roles and departments as the pages name and offer them.</summary>
internal sealed class OfficialTexts(
    IItemCatalogue catalogue, AdministeredDepartments administered, OfficialAuthority authority, IStringLocalizer<SystemAdminResource> localizer)
{
    private Dictionary<string, string>? _departments;

    public string Role(string role) => localizer[$"Role:{role}"];

    public string Roles(IReadOnlyList<string> roles) => roles.Count == 0 ? localizer["User:NoRole"] : string.Join(localizer["List"], roles.Select(Role));

    public async Task<IReadOnlyList<Option>> RoleOptionsAsync() => [.. (await authority.GrantableRolesAsync()).Select(r => new Option(r, Role(r)))];

    public async Task<IReadOnlyList<Option>> DepartmentOptionsAsync(CancellationToken cancellationToken)
    {
        var all = await catalogue.GetDepartmentsAsync(cancellationToken);
        _departments = all.ToDictionary(d => d.Code, d => d.ShortName);
        return [.. (await administered.OfAsync(all)).Select(d => new Option(d.Code, d.ShortName))];
    }

    /// <summary>After the options were read.</summary>
    public string Departments(IReadOnlyList<string> codes) =>
        string.Join(localizer["List"], codes.Select(c => _departments?.GetValueOrDefault(c) ?? c));

    public static TagKind Tag(OfficialState state) => state switch
    {
        OfficialState.Open => TagKind.Ok,
        OfficialState.Locked => TagKind.Warn,
        _ => TagKind.Plain,
    };
}
