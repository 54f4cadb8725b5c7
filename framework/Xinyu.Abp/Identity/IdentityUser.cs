using System.Security.Cryptography;
using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.Identity;

/// <summary>An account: an applicant's, or an official's with roles and departments.</summary>
public class IdentityUser : VersionedAggregateRoot<Guid>, IHasCreationTime
{
    protected IdentityUser()
    {
    }

    public IdentityUser(Guid id, string userName, string? email, Guid? tenantId = null)
        : base(id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userName);
        UserName = userName;
        NormalizedUserName = userName.ToUpperInvariant();
        Email = email;
        NormalizedEmail = email?.ToUpperInvariant();
        SecurityStamp = RandomNumberGenerator.GetHexString(32, lowercase: true);
        IsActive = true;
        LockoutEnabled = true;
    }

    public virtual string UserName { get; protected internal set; } = string.Empty;

    public virtual string NormalizedUserName { get; protected internal set; } = string.Empty;

    /// <summary>The person's name. Officials are shown to applicants by post, never by this.</summary>
    public virtual string? Name { get; set; }

    public virtual string? Surname { get; set; }

    public virtual string? Email { get; protected internal set; }

    public virtual string? NormalizedEmail { get; protected internal set; }

    [DisableAuditing]
    public virtual string? PasswordHash { get; protected internal set; }

    [DisableAuditing]
    public virtual string SecurityStamp { get; protected internal set; } = string.Empty;

    public virtual string? PhoneNumber { get; protected internal set; }

    public virtual bool PhoneNumberConfirmed { get; protected internal set; }

    /// <summary>An inactive account stays in the records but cannot sign in.</summary>
    public virtual bool IsActive { get; protected internal set; }

    public virtual bool TwoFactorEnabled { get; protected internal set; }

    public virtual DateTimeOffset? LockoutEnd { get; protected internal set; }

    public virtual bool LockoutEnabled { get; protected internal set; }

    public virtual int AccessFailedCount { get; protected internal set; }

    public virtual bool ShouldChangePasswordOnNextLogin { get; protected internal set; }

    public virtual DateTimeOffset? LastPasswordChangeTime { get; protected set; }

    public virtual DateTime CreationTime { get; protected set; }

    public virtual ICollection<IdentityUserRole> Roles { get; protected set; } = [];

    public virtual ICollection<IdentityUserToken> Tokens { get; protected set; } = [];

    public virtual ICollection<IdentityUserOrganizationUnit> OrganizationUnits { get; protected set; } = [];

    public virtual void AddRole(Guid roleId)
    {
        if (!IsInRole(roleId))
            Roles.Add(new IdentityUserRole(Id, roleId));
    }

    public virtual void RemoveRole(Guid roleId)
    {
        if (Roles.FirstOrDefault(r => r.RoleId == roleId) is { } role)
            Roles.Remove(role);
    }

    public virtual bool IsInRole(Guid roleId) => Roles.Any(r => r.RoleId == roleId);

    public virtual void AddOrganizationUnit(Guid organizationUnitId)
    {
        if (!IsInOrganizationUnit(organizationUnitId))
            OrganizationUnits.Add(new IdentityUserOrganizationUnit(Id, organizationUnitId));
    }

    public virtual void RemoveOrganizationUnit(Guid organizationUnitId)
    {
        if (OrganizationUnits.FirstOrDefault(u => u.OrganizationUnitId == organizationUnitId) is { } unit)
            OrganizationUnits.Remove(unit);
    }

    public virtual bool IsInOrganizationUnit(Guid organizationUnitId) =>
        OrganizationUnits.Any(u => u.OrganizationUnitId == organizationUnitId);

    public virtual IdentityUserToken? FindToken(string loginProvider, string name) =>
        Tokens.FirstOrDefault(t => t.LoginProvider == loginProvider && t.Name == name);

    public virtual void SetToken(string loginProvider, string name, string? value)
    {
        if (FindToken(loginProvider, name) is { } token)
            token.Value = value;
        else
            Tokens.Add(new IdentityUserToken(Id, loginProvider, name, value));
    }

    public virtual void RemoveToken(string loginProvider, string name)
    {
        if (FindToken(loginProvider, name) is { } token)
            Tokens.Remove(token);
    }

    public void SetPhoneNumber(string? phoneNumber, bool confirmed)
    {
        PhoneNumber = phoneNumber;
        PhoneNumberConfirmed = confirmed;
    }

    public virtual void SetIsActive(bool isActive) => IsActive = isActive;

    public virtual void SetShouldChangePasswordOnNextLogin(bool shouldChangePasswordOnNextLogin) =>
        ShouldChangePasswordOnNextLogin = shouldChangePasswordOnNextLogin;

    public virtual void SetLastPasswordChangeTime(DateTimeOffset? lastPasswordChangeTime) =>
        LastPasswordChangeTime = lastPasswordChangeTime;

    public override string ToString() => $"{base.ToString()}, UserName = {UserName}";
}
