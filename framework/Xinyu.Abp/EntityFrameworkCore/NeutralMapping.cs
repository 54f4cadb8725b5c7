using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Xinyu.Abp.Auditing;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>What every database can do alike: UTC times, enums as strings, bounded decimals, keys made by us.</summary>
internal static class NeutralMapping
{
    public const string TextAnnotation = "Xinyu:Text";
    public const int EnumLength = 64;

    public static void Configure(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
        conventions.Properties<decimal>().HavePrecision(18, 4);
        conventions.Conventions.Add(_ => new ModelRules());
    }

    public static void Complete(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            // a key that we set must not look like "already stored" to EF
            foreach (var key in entity.GetKeys().SelectMany(k => k.Properties).Where(p => p.ClrType == typeof(Guid)))
                key.ValueGenerated = ValueGenerated.Never;
            if (typeof(IHasEntityVersion).IsAssignableFrom(entity.ClrType))
                entity.FindProperty(nameof(IHasEntityVersion.EntityVersion))!.IsConcurrencyToken = true;
        }
    }
}
