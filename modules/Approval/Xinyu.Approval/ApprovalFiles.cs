using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Xinyu.Abp.Data;

namespace Xinyu.Approval;

/// <summary>
/// Where the shipped data lies: etc/ beside the published host, or the repository's etc/ when run from a checkout.
/// <c>App:EtcPath</c> points elsewhere.
/// </summary>
internal sealed class ApprovalFiles(IConfiguration configuration, IHostEnvironment environment) : IDataSeedFiles
{
    public string Root { get; } = configuration["App:EtcPath"] ?? Find(environment.ContentRootPath) ?? Find(AppContext.BaseDirectory)
        ?? throw new DirectoryNotFoundException("找不到 etc/catalogue，请用 App:EtcPath 指明 / etc/catalogue was not found; set App:EtcPath.");

    public string Catalogue => Path.Combine(Root, "catalogue");
    public string Calendar => Path.Combine(Root, "calendar");
    public string Flows => Path.Combine(Root, "flows");
    public string Templates => Path.Combine(Root, "templates");

    public IEnumerable<string> SeedFiles => new[] { Catalogue, Calendar, Flows, Templates }.SelectMany(Directory.EnumerateFiles);

    private static string? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var etc = Path.Combine(folder.FullName, "etc");
            if (Directory.Exists(Path.Combine(etc, "catalogue"))) return etc;
        }
        return null;
    }
}
