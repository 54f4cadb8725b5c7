using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.Identity;

internal static class IdentityMapping
{
    private const int NameLength = 128;

    public static void Map(ModelBuilder model, XinyuDbContext _)
    {
        model.Entity<IdentityUser>(MapUser);
        model.Entity<IdentityUserRole>(role =>
        {
            role.ToTable("abp_UserRoles");
            role.HasKey(x => new { x.UserId, x.RoleId });
            role.HasIndex(x => x.RoleId);
        });
        model.Entity<IdentityUserOrganizationUnit>(unit =>
        {
            unit.ToTable("abp_UserOrganizationUnits");
            unit.HasKey(x => new { x.UserId, x.OrganizationUnitId });
            unit.HasIndex(x => x.OrganizationUnitId);
        });
        model.Entity<IdentityUserToken>(token =>
        {
            token.ToTable("abp_UserTokens");
            token.HasKey(x => new { x.UserId, x.LoginProvider, x.Name });
            token.Property(x => x.LoginProvider).HasMaxLength(64);
            token.Property(x => x.Name).HasMaxLength(64);
            token.Property(x => x.Value).IsText();
        });
        model.Entity<IdentityRole>(role =>
        {
            role.ToTable("abp_Roles");
            role.Property(x => x.Name).HasMaxLength(NameLength);
            role.Property(x => x.NormalizedName).HasMaxLength(NameLength);
            role.HasIndex(x => x.NormalizedName).IsUnique();
        });
        model.Entity<OrganizationUnit>(unit =>
        {
            unit.ToTable("abp_OrganizationUnits");
            unit.Property(x => x.Code).HasMaxLength(OrganizationUnitCodes.MaxLength);
            unit.Property(x => x.DisplayName).HasMaxLength(NameLength);
            unit.HasIndex(x => x.Code).IsUnique();
        });
        model.Entity<AccessToken>(token =>
        {
            token.ToTable("abp_AccessTokens");
            token.Property(x => x.Hash).HasMaxLength(64);
            token.Property(x => x.Claims).IsText();
            token.Property(x => x.SecurityStamp).HasMaxLength(64);
            token.HasIndex(x => x.Hash).IsUnique();
            token.HasIndex(x => x.ExpiresAt);
        });
        model.Entity<DataProtectionKey>(key =>
        {
            key.ToTable("abp_DataProtectionKeys");
            key.Property(x => x.Name).HasMaxLength(NameLength);
            key.Property(x => x.Xml).IsText();
        });
    }

    private static void MapUser(EntityTypeBuilder<IdentityUser> user)
    {
        user.ToTable("abp_Users");
        user.Property(x => x.UserName).HasMaxLength(NameLength);
        user.Property(x => x.NormalizedUserName).HasMaxLength(NameLength);
        user.Property(x => x.Name).HasMaxLength(NameLength);
        user.Property(x => x.Surname).HasMaxLength(NameLength);
        user.Property(x => x.Email).HasMaxLength(256);
        user.Property(x => x.NormalizedEmail).HasMaxLength(256);
        user.Property(x => x.PasswordHash).HasMaxLength(256);
        user.Property(x => x.SecurityStamp).HasMaxLength(64);
        user.Property(x => x.PhoneNumber).HasMaxLength(32);
        user.Property(x => x.LockoutEnd).HasConversion<InstantConverter>();
        user.Property(x => x.LastPasswordChangeTime).HasConversion<InstantConverter>();
        user.HasIndex(x => x.NormalizedUserName).IsUnique();
        user.HasIndex(x => x.NormalizedEmail);
        user.HasMany(x => x.Roles).WithOne().HasForeignKey(x => x.UserId);
        user.HasMany(x => x.Tokens).WithOne().HasForeignKey(x => x.UserId);
        user.HasMany(x => x.OrganizationUnits).WithOne().HasForeignKey(x => x.UserId);
    }
}
