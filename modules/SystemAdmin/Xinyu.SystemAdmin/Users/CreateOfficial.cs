using System.ComponentModel.DataAnnotations;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Identity;

namespace Xinyu.SystemAdmin.Users;

/// <summary>An official's new account, with a password that is shown this once.</summary>
internal sealed class CreateOfficial(OfficialAccounts accounts, OfficialAuthority authority, OfficialRules rules, IdentityUserManager users, IGuidGenerator guids)
{
    public async Task<NewPassword> ExecuteAsync(NewOfficial input)
    {
        await authority.RequireGrantAsync(input.Roles ?? [], input.Departments ?? []);
        rules.Check(input.Name, input.Roles ?? [], input.Departments ?? []);
        var user = new IdentityUser(guids.Create(), input.UserName!.Trim(), null) { Name = input.Name!.Trim() };
        foreach (var role in input.Roles ?? []) user.AddRole(await accounts.RoleIdAsync(role));
        foreach (var unit in await accounts.UnitIdsAsync(input.Departments ?? [])) user.AddOrganizationUnit(unit);
        user.SetShouldChangePasswordOnNextLogin(true);
        var password = InitialPassword.Create();
        (await users.CreateAsync(user, password)).CheckErrors();
        return new(user.Id, user.UserName, password);
    }
}

/// <param name="Departments">Codes.</param>
internal sealed record NewOfficial(
    [Required, MaxLength(64)] string? UserName, [Required, MaxLength(64)] string? Name, IReadOnlyList<string>? Roles, IReadOnlyList<string>? Departments);

/// <summary>Leaves the system once, in the answer to who asked for it.</summary>
internal sealed record NewPassword(Guid Id, string UserName, string InitialPassword);
