using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xinyu.Abp.AuditLogging;

namespace Xinyu.Abp.EntityFrameworkCore;

public static class MappingExtensions
{
    /// <summary>Unbounded text: JSON, long explanations. Everything else states its length.</summary>
    public static PropertyBuilder<TProperty> IsText<TProperty>(this PropertyBuilder<TProperty> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.HasAnnotation(NeutralMapping.TextAnnotation, true);
    }

    /// <summary>The audit says that the property changed but masks its values; for types that cannot carry [DisableAuditing].</summary>
    public static PropertyBuilder<TProperty> DisableAuditing<TProperty>(this PropertyBuilder<TProperty> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.HasAnnotation(AuditedShape.DisabledAnnotation, true);
    }

    /// <summary>Changes of the entity are not audited; for types that cannot carry [DisableAuditing].</summary>
    public static EntityTypeBuilder<TEntity> DisableAuditing<TEntity>(this EntityTypeBuilder<TEntity> entity)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.HasAnnotation(AuditedShape.DisabledAnnotation, true);
    }
}
