using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.DistributedLocking;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using IdentityUser = Xinyu.Abp.Identity.IdentityUser;

namespace Xinyu.SystemAdmin.Users;

/// <summary>Everything that is done to an official's account. Each act ends the account's sessions or opens it again, and is audited.</summary>
internal sealed class ChangeOfficial(
    XinyuDbContext db, OfficialAccounts accounts, OfficialAuthority authority, OfficialRules rules, IdentityUserManager users,
    IUserStore<IdentityUser> store, IPasswordHasher<IdentityUser> hasher, IAbpDistributedLock locks)
{
    private const string LockName = "SystemAdmin.Officials";

    public async Task SetRightsAsync(Guid id, OfficialRights input, CancellationToken cancellationToken)
    {
        var roles = input.Roles ?? [];
        var departments = input.Departments ?? [];
        await using var turn = await TurnAsync(cancellationToken);
        var (user, official) = await ReachedAsync(id);
        await authority.RequireGrantAsync(roles, departments);
        rules.Check(input.Name, roles, departments);
        if (!roles.Contains(XinyuRoles.SystemAdmin)) await KeepAnAdministratorAsync(official, cancellationToken);
        db.ExpectVersion(user, input.Version);
        user.Name = input.Name!.Trim();
        foreach (var (roleId, role) in await accounts.RolesAsync())
            if (roles.Contains(role)) user.AddRole(roleId);
            else user.RemoveRole(roleId);
        var units = await accounts.UnitIdsAsync(departments);
        foreach (var gone in user.OrganizationUnits.Select(o => o.OrganizationUnitId).Except(units).ToList()) user.RemoveOrganizationUnit(gone);
        foreach (var unit in units) user.AddOrganizationUnit(unit);
        (await users.UpdateAsync(user)).CheckErrors();
    }

    /// <summary>A closed account stays in the records; its sessions end at once.</summary>
    public async Task SetActiveAsync(Guid id, bool active, CancellationToken cancellationToken)
    {
        await using var turn = await TurnAsync(cancellationToken);
        var (user, official) = await ReachedAsync(id);
        if (!active) await KeepAnAdministratorAsync(official, cancellationToken);
        user.SetIsActive(active);
        (await users.UpdateAsync(user)).CheckErrors();
    }

    /// <summary>Before the quarter of an hour after too many failed sign-ins is over.</summary>
    public async Task UnlockAsync(Guid id)
    {
        var (user, _) = await ReachedAsync(id);
        (await users.SetLockoutEndDateAsync(user, null)).CheckErrors();
        (await users.ResetAccessFailedCountAsync(user)).CheckErrors();
    }

    public async Task<NewPassword> ResetPasswordAsync(Guid id, CancellationToken cancellationToken)
    {
        var (user, _) = await ReachedAsync(id);
        var password = InitialPassword.Create();
        user.SetShouldChangePasswordOnNextLogin(true);
        await ((IUserPasswordStore<IdentityUser>)store).SetPasswordHashAsync(user, hasher.HashPassword(user, password), cancellationToken);
        (await users.UpdateSecurityStampAsync(user)).CheckErrors();
        return new(user.Id, user.UserName, password);
    }

    public async Task ResetSecondFactorAsync(Guid id)
    {
        var (user, official) = await ReachedAsync(id);
        if (!official.HasSecondFactor) throw new BusinessException(SystemAdminErrors.NoSecondFactor);
        (await users.SetTwoFactorEnabledAsync(user, false)).CheckErrors();
        (await users.ResetAuthenticatorKeyAsync(user)).CheckErrors();
    }

    private async Task<(IdentityUser User, Official Official)> ReachedAsync(Guid id)
    {
        var found = await accounts.FindAsync(id);
        await authority.RequireAsync(found.Official);
        return found;
    }

    // two administrators who take each other out at once come one after the other
    private async Task<IAbpDistributedLockHandle> TurnAsync(CancellationToken cancellationToken) =>
        await locks.TryAcquireAsync(LockName, TimeSpan.FromSeconds(30), cancellationToken) ?? throw new BusinessException(SystemAdminErrors.AccountsBusy);

    private async Task KeepAnAdministratorAsync(Official official, CancellationToken cancellationToken)
    {
        if (!official.IsActive || !official.Roles.Contains(XinyuRoles.SystemAdmin)) return;
        var role = await accounts.RoleIdAsync(XinyuRoles.SystemAdmin);
        if (!await db.Set<IdentityUser>().AnyAsync(u => u.Id != official.Id && u.IsActive && u.Roles.Any(r => r.RoleId == role), cancellationToken))
            throw new BusinessException(SystemAdminErrors.LastAdministrator);
    }
}

/// <param name="Departments">Codes.</param>
/// <param name="Version">The version that was seen.</param>
internal sealed record OfficialRights([MaxLength(64)] string? Name, IReadOnlyList<string>? Roles, IReadOnlyList<string>? Departments, int Version);
