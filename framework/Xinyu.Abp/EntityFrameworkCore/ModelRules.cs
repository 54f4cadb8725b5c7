using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>Refuses a mapping that would behave differently on another database, and names everything it refuses.</summary>
internal sealed partial class ModelRules : IModelFinalizingConvention
{
    // at the end of EF's own conventions, when types that turned out to be no entities are gone
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        var entities = modelBuilder.Metadata.GetEntityTypes().Cast<IReadOnlyEntityType>().ToList();
        var faults = entities
            .Where(e => e.GetTableName() is { } table && !TablePrefix().IsMatch(table))
            .Select(e => $"{e.DisplayName()}: table {e.GetTableName()} has no module prefix")
            .Concat(entities.Where(e => !e.IsMappedToJson()).SelectMany(Unbounded))
            .ToList();
        if (faults.Count > 0)
            throw new AbpException($"数据库映射不完整。 The database mapping is incomplete: {string.Join("; ", faults)}.");
    }

    private static IEnumerable<string> Unbounded(IReadOnlyEntityType entity) => entity.GetDeclaredProperties()
        .Where(p => StoredType(p) == typeof(string) && p.GetMaxLength() is null && p.FindAnnotation(NeutralMapping.TextAnnotation) is null)
        .Select(p => $"{entity.DisplayName()}.{p.Name} needs HasMaxLength(n) or IsText()");

    private static Type StoredType(IReadOnlyProperty property) =>
        property.GetProviderClrType() ?? property.GetValueConverter()?.ProviderClrType ?? property.ClrType;

    [GeneratedRegex("^(apv|ptl|wkb|spv|cmp|sys|abp|tst)_[A-Z]")]
    private static partial Regex TablePrefix();
}
