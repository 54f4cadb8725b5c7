using Microsoft.Extensions.Configuration;
using Xinyu.Abp.Data;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>The provider and connection string that the configuration chooses.</summary>
public sealed class DatabaseChoice
{
    public const string DefaultProvider = "Sqlite";

    public DatabaseChoice(IConfiguration configuration, IEnumerable<IDatabaseProvider> providers, AppDataPath dataPath)
    {
        var known = providers.ToList();
        var name = configuration["Database:Provider"] ?? DefaultProvider;
        Provider = known.Find(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)) ?? throw new AbpException(
            $"没有数据库提供程序“{name}”。 There is no database provider \"{name}\"; known are {string.Join(", ", known.Select(p => p.Name))}.");
        ConnectionString = configuration.GetConnectionString("Default") is { Length: > 0 } configured
            ? configured
            : Provider.DefaultConnectionString(dataPath) ?? throw new AbpException(
                $"请配置 ConnectionStrings:Default。 {Provider.Name} needs ConnectionStrings:Default.");
    }

    public IDatabaseProvider Provider { get; }

    public string ConnectionString { get; }
}
