using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Browser.Tests.Site;

/// <summary>The real host on a free loopback port, a Chromium before it, and the officials who work there.</summary>
public class BrowserSite : IAsyncLifetime
{
    private IPlaywright _playwright = null!;

    /// <summary>A working Monday without a holiday near it.</summary>
    private protected virtual string Start => "2026-03-02 09:00";

    /// <summary>Events go at once, so that a page finds its precheck answered; jobs and workers come when the test settles.</summary>
    internal TestHost Host { get; } = new(("BackgroundWorkers:Enabled", "false"));

    internal IBrowser Browser { get; private set; } = null!;

    internal Uri Address { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Host.UseKestrel(0);
        Host.StartServer();
        Address = Host.ClientOptions.BaseAddress;
        Host.Time.Set(Start);
        await SettleAsync();
        foreach (var (name, role) in Officials)
            (await Host.OfficialAsync("HB", name, role, appointed: name is "window" or "handler" or "reviewer" or "leader")).Dispose();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("XINYU_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN"],
        });
    }

    /// <summary>Events are carried and due jobs are done, as the dispatcher would within moments.</summary>
    internal Task SettleAsync() => Journey.DrainAsync(Host);

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static readonly (string Name, string Role)[] Officials =
    [
        ("window", XinyuRoles.Window), ("handler", XinyuRoles.Handler), ("reviewer", XinyuRoles.Reviewer), ("leader", XinyuRoles.Leader),
        ("supervisor", XinyuRoles.Supervisor), ("complaints", XinyuRoles.ComplaintOfficer), ("government", XinyuRoles.GovernmentLeader), ("department-admin", XinyuRoles.DepartmentAdmin), ("admin", XinyuRoles.SystemAdmin),
    ];
}
