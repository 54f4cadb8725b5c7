using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Xinyu.Architecture.Tests.Model;

/// <param name="Type">In the entity, without the question mark.</param>
/// <param name="Stored">In the database.</param>
/// <param name="IsText">Declared as unbounded text.</param>
/// <param name="Converter">The name of what converts between the two.</param>
internal sealed record ColumnFact(string Name, Type Type, Type Stored, int? Length = null, bool IsText = false, int? Precision = null, string? Converter = null, bool IsIndexed = false)
{
    public static ColumnFact Of(IProperty property) => new(
        property.Name,
        Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType,
        Plain(property.GetProviderClrType() ?? property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType),
        property.GetMaxLength(),
        property.FindAnnotation("Xinyu:Text") is not null,
        property.GetPrecision(),
        property.GetTypeMapping().Converter?.GetType().Name ?? property.GetValueConverter()?.GetType().Name,
        property.IsIndex() || property.IsKey());

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
