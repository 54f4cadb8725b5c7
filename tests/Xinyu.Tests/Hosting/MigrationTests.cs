using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Host;

namespace Xinyu.Tests.Hosting;

public sealed class MigrationTests
{
    /// <summary>When it fails: run <c>etc/migration</c> with a name for what changed.</summary>
    [Theory]
    [InlineData("Sqlite", "Data Source=unused.db")]
    [InlineData("PostgreSql", "Host=unused")]
    [InlineData("SqlServer", "Server=unused")]
    public async Task The_migrations_of_every_database_lead_to_the_whole_model(string provider, string connection)
    {
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(
            ["--Database:Provider", provider, "--ConnectionStrings:Default", connection, "--App:DataPath", Path.GetTempPath()]);
        await builder.AddApplicationAsync<XinyuHostModule>();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Database.HasPendingModelChanges().ShouldBeFalse();
    }
}
