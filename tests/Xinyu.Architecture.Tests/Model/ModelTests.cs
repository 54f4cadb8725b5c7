using Microsoft.EntityFrameworkCore;
using Xinyu.Architecture.Tests.Host;

namespace Xinyu.Architecture.Tests.Model;

public sealed class ModelTests(ComposedHost host)
{
    [Fact]
    public async Task A_table_belongs_to_one_module() => TableOwnerRule.Violations(await TablesAsync()).ShouldBeEmpty();

    [Fact]
    public async Task A_column_means_the_same_on_every_database() => ColumnRule.Violations(await TablesAsync()).ShouldBeEmpty();

    [Fact]
    public async Task The_rules_saw_the_whole_model() => (await TablesAsync()).SelectMany(t => t.Columns).Count().ShouldBeGreaterThan(300);

    private async Task<List<TableFact>> TablesAsync() =>
        [.. (await host.EntityTypesAsync()).Where(e => e.GetTableName() is not null && !e.IsMappedToJson()).Select(TableFact.Of)];
}
