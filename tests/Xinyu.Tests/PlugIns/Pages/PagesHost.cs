using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Identity;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.SystemAdmin;

namespace Xinyu.Tests.PlugIns.Pages;

/// <summary>A host that ships the fixture with pages of HB in 1.0.0 and 1.1.0, and officials of HB and of GS before it.</summary>
public sealed class PagesHost : IAsyncLifetime
{
    internal const string Root = "/plug-ins/pages";

    private readonly PlugInFolder _folder = new() { Fixture = "pages" };

    internal TestHost Host { get; private set; } = null!;

    internal HttpClient Handler { get; private set; } = null!;

    internal HttpClient Leader { get; private set; } = null!;

    internal HttpClient Window { get; private set; } = null!;

    internal HttpClient Foreign { get; private set; } = null!;

    internal PlugIn Newest => Host.Services.GetRequiredService<PlugInRegistry>().Newest("pages")!;

    public async ValueTask InitializeAsync()
    {
        _folder.Add("pages", "1.0.0", "Pages.PagesPlugIn")
            .Add("pages", "1.1.0", "Pages.PagesPlugIn", before: f =>
            {
                var texts = Path.Combine(f, "Localization", "zh-Hans.json");
                File.WriteAllText(texts, File.ReadAllText(texts).Replace("你好", "新版，你好", StringComparison.Ordinal));
            });
        // never paused and never slow: whether a page fails is each test's own matter
        Host = new TestHost([.. TestHost.Quiet, ("PlugIns:Path", _folder.Root), ("PlugIns:FailuresBeforePause", "10000"), ("PlugIns:CallBudget", "00:01:00")]);
        Handler = await Host.BrowserOfAsync("HB", XinyuRoles.Handler);
        Leader = await Host.BrowserOfAsync("HB", XinyuRoles.Leader);
        Window = await Host.BrowserOfAsync("HB", XinyuRoles.Window);
        Foreign = await Host.BrowserOfAsync("GS", XinyuRoles.Leader);
    }

    internal static Task<HttpResponseMessage> TryAsync(HttpClient browser, string what, string value = "", string culture = "zh-Hans") =>
        browser.GetAsync($"{Root}/tries/{what}?value={WebUtility.UrlEncode(value)}&culture={culture}", TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in new[] { Handler, Leader, Window, Foreign })
            browser.Dispose();
        await Host.DisposeAsync();
        _folder.Dispose();
    }
}
