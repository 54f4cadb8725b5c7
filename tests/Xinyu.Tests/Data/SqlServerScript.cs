using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Host;

namespace Xinyu.Tests.Data;

/// <summary>What SQL Server would be told to run, as Microsoft's own parser reads it.</summary>
internal sealed class SqlServerScript
{
    private SqlServerScript(string text, IList<ParseError> errors, Schema schema) => (Text, Errors, Schema) = (text, errors, schema);

    public string Text { get; }

    public IList<ParseError> Errors { get; }

    public Schema Schema { get; }

    /// <summary>All migrations from an empty database on, as <c>dotnet ef migrations script</c> writes them.</summary>
    public static async Task<SqlServerScript> OfMigrationsAsync()
    {
        var builder = WebApplication.CreateBuilder(
            ["--Database:Provider", "SqlServer", "--ConnectionStrings:Default", "Server=unused", "--App:DataPath", Path.GetTempPath()]);
        await builder.AddApplicationAsync<XinyuHostModule>();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        var migrator = scope.ServiceProvider.GetRequiredService<XinyuDbContext>().GetService<IMigrator>();
        return Read(migrator.GenerateScript());
    }

    public static SqlServerScript Read(string text)
    {
        using var reader = new StringReader(text);
        var tree = new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        var schema = new Schema();
        tree?.Accept(new SchemaReader(schema));
        return new(text, errors, schema);
    }
}
