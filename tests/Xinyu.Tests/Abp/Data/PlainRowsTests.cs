using System.Data.Common;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Tests.Abp.Data;

public sealed class PlainRowsTests
{
    [Theory]
    [InlineData("abp_Roles\" WHERE 1=1 --")]
    [InlineData("abp Roles")]
    public void Only_a_name_goes_into_the_statement(string table)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection();
        Should.Throw<ArgumentException>(() => new PlainQuery(table, "Id").On(connection));
        Should.Throw<ArgumentException>(() => new PlainQuery("abp_Roles", table).On(connection));
        Should.Throw<ArgumentException>(() => new PlainQuery("abp_Roles", "Id") { Where = [(table, 1)] }.On(connection));
    }

    [Fact]
    public async Task To_read_makes_no_database()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("xinyu-rows").FullName, "none.db");
        var provider = new Xinyu.Data.Sqlite.SqliteDatabaseProvider();
        await using var connection = provider.CreateReader(Xinyu.Data.Sqlite.SqliteDatabaseProvider.FileConnectionString(file));
        await Should.ThrowAsync<DbException>(() => connection.OpenAsync());
        File.Exists(file).ShouldBeFalse();
        Directory.Delete(Path.GetDirectoryName(file)!);
    }
}
