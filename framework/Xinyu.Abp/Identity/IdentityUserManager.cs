using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.Identity;

/// <summary>Accounts with their roles and departments. A change of either ends the account's sessions, so that it counts at once.</summary>
public class IdentityUserManager : UserManager<IdentityUser>
{
    private readonly XinyuDbContext _db;

    internal IdentityUserManager(IServiceProvider services)
        : base(
            services.GetRequiredService<IUserStore<IdentityUser>>(),
            services.GetRequiredService<IOptions<IdentityOptions>>(),
            services.GetRequiredService<IPasswordHasher<IdentityUser>>(),
            services.GetServices<IUserValidator<IdentityUser>>(),
            services.GetServices<IPasswordValidator<IdentityUser>>(),
            services.GetRequiredService<ILookupNormalizer>(),
            services.GetRequiredService<IdentityErrorDescriber>(),
            services,
            services.GetRequiredService<ILogger<IdentityUserManager>>()) =>
        _db = services.GetRequiredService<XinyuDbContext>();

    public virtual async Task<IdentityUser> GetByIdAsync(Guid id) =>
        await FindByIdAsync(id.ToString()) ?? throw new EntityNotFoundException(typeof(IdentityUser), id);

    public virtual async Task<IdentityResult> SetRolesAsync(IdentityUser user, IEnumerable<string> roleNames)
    {
        ArgumentNullException.ThrowIfNull(user);
        var wanted = roleNames.Select(NormalizeName).ToList();
        var roles = await _db.Set<IdentityRole>().ToListAsync();
        var unknown = wanted.Except(roles.Select(r => r.NormalizedName)).ToList();
        if (unknown.Count > 0)
            throw new BusinessException("Account:UnknownRole").WithData("role", string.Join(", ", unknown));
        foreach (var role in roles)
        {
            if (wanted.Contains(role.NormalizedName))
                user.AddRole(role.Id);
            else
                user.RemoveRole(role.Id);
        }

        return await UpdateAsync(user);
    }

    public virtual async Task SetOrganizationUnitsAsync(IdentityUser user, params Guid[] organizationUnitIds)
    {
        ArgumentNullException.ThrowIfNull(user);
        foreach (var gone in user.OrganizationUnits.Select(u => u.OrganizationUnitId).Except(organizationUnitIds).ToList())
            user.RemoveOrganizationUnit(gone);
        foreach (var id in organizationUnitIds)
            user.AddOrganizationUnit(id);
        (await UpdateAsync(user)).CheckErrors();
    }

    public virtual async Task<List<OrganizationUnit>> GetOrganizationUnitsAsync(IdentityUser user, bool includeDetails = false)
    {
        ArgumentNullException.ThrowIfNull(user);
        var ids = user.OrganizationUnits.Select(u => u.OrganizationUnitId).ToList();
        return await _db.Set<OrganizationUnit>().Where(u => ids.Contains(u.Id)).OrderBy(u => u.Code).ToListAsync();
    }

    protected override Task<IdentityResult> UpdateUserAsync(IdentityUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (ChangesAccess(user))
            user.SecurityStamp = RandomNumberGenerator.GetHexString(32, lowercase: true);
        return base.UpdateUserAsync(user);
    }

    private bool ChangesAccess(IdentityUser user)
    {
        _db.ChangeTracker.DetectChanges();
        return _db.ChangeTracker.Entries<IdentityUserRole>().Any(e => e.State is EntityState.Added or EntityState.Deleted && e.Entity.UserId == user.Id)
            || _db.ChangeTracker.Entries<IdentityUserOrganizationUnit>()
                .Any(e => e.State is EntityState.Added or EntityState.Deleted && e.Entity.UserId == user.Id);
    }
}
