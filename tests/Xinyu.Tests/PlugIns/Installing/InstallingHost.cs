using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Identity;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.PlugIns.Installing;

/// <summary>A host that ships the fixture 1.0.0 for ZZ-01, and the administrator who uploads to it.</summary>
internal sealed class InstallingHost : IAsyncDisposable
{
    private readonly PlugInFolder _shipped = new();

    private InstallingHost(params (string Key, string Value)[] settings)
    {
        _shipped.Add();
        Host = new TestHost([.. TestHost.Quiet, ("PlugIns:Path", _shipped.Root), .. settings]);
    }

    public TestHost Host { get; }

    public HttpClient Admin { get; private set; } = null!;

    public PlugInRegistry Registry => Host.Services.GetRequiredService<PlugInRegistry>();

    public IDepartmentLogic Logic => Host.Services.GetRequiredService<IDepartmentLogic>();

    public string InstalledPath => Path.Combine(Host.DataPath, "plug-ins");

    public static async Task<InstallingHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var started = new InstallingHost(settings);
        started.Admin = await started.Host.OfficialAsync("HB", XinyuRoles.SystemAdmin, XinyuRoles.SystemAdmin, appointed: false);
        return started;
    }

    public Task<HttpResponseMessage> UploadAsync(byte[] package, string language = "zh-Hans") => UploadAsync(Admin, package, language);

    public static async Task<HttpResponseMessage> UploadAsync(HttpClient client, byte[] package, string language = "zh-Hans")
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(package), "package", "some.xyplugin" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/system-admin/plug-ins?culture=" + language) { Content = form };
        return await client.SendAsync(request);
    }

    public async Task<JsonNode> InstalledAsync(byte[] package)
    {
        using var answer = await UploadAsync(package);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created, text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>What lies on disk, with its content, to compare before and after.</summary>
    public IReadOnlyList<string> OnDisk() => !Directory.Exists(InstalledPath)
        ? []
        : [.. Directory.EnumerateFileSystemEntries(InstalledPath, "*", SearchOption.AllDirectories)
            .Select(f => File.Exists(f) ? $"{f} {new FileInfo(f).Length} {File.GetLastWriteTimeUtc(f):O}" : f).Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        await Host.DisposeAsync();
        _shipped.Dispose();
    }
}
