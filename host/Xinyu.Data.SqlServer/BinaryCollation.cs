using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace Xinyu.Data.SqlServer;

/// <summary>
/// Text compares by code point, as on the other two databases. Under a server's usual collation "hb-01" would equal
/// "HB-01" and full-width digits their half-width twins: unique indexes and look-ups would mean something else here.
/// </summary>
internal sealed class BinaryCollation(
    ProviderConventionSetBuilderDependencies dependencies, RelationalConventionSetBuilderDependencies relational,
    Microsoft.EntityFrameworkCore.Storage.ISqlGenerationHelper sql)
    : SqlServerConventionSetBuilder(dependencies, relational, sql)
{
    public const string Name = "Latin1_General_100_BIN2";

    public override ConventionSet CreateConventionSet()
    {
        var set = base.CreateConventionSet();
        set.ModelFinalizingConventions.Add(new EveryText());
        return set;
    }

    private sealed class EveryText : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
        {
            foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(e => e.GetDeclaredProperties()))
            {
                var stored = property.GetProviderClrType() ?? property.GetValueConverter()?.ProviderClrType ?? property.ClrType;
                if (stored == typeof(string) || stored.IsEnum || Nullable.GetUnderlyingType(stored)?.IsEnum == true)
                    property.Builder.HasAnnotation(Microsoft.EntityFrameworkCore.Metadata.RelationalAnnotationNames.Collation, Name);
            }
        }
    }
}
