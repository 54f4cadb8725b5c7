using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Xinyu.Architecture.Tests.Model;

/// <param name="Assembly">The project the entity is written in.</param>
/// <param name="Principals">Tables that its foreign keys point to.</param>
internal sealed record TableFact(string Assembly, string Entity, string Table, IReadOnlyList<ColumnFact> Columns, IReadOnlyList<string> Principals)
{
    public static TableFact Of(IEntityType entity) => new(
        entity.ClrType.Assembly.GetName().Name!, entity.DisplayName(), entity.GetTableName()!,
        [.. entity.GetProperties().Select(ColumnFact.Of)],
        [.. entity.GetForeignKeys().Select(k => k.PrincipalEntityType.GetTableName()!)]);
}
