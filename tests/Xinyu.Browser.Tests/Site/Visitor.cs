using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xinyu.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Xinyu.Browser.Tests.Site;

/// <summary>One person at one browser window. What the browser complains about fails the test when he leaves.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Visitor(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    public static async Task<Visitor> ComeAsync(BrowserSite site, int width, string? userName = null, bool script = true)
    {
        var context = await site.Browser.NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(),
            ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 900 },
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        var visitor = new Visitor(context, await context.NewPageAsync());
        if (userName is not null) await visitor.SignInAsync(userName);
        return visitor;
    }

    public async Task SignInAsync(string userName)
    {
        await GoAsync("/account/login");
        await WriteAsync("Input.UserName", userName);
        await WriteAsync("Input.Password", HostPeople.Password);
        await PressAsync("登录");
        new Uri(Page.Url).AbsolutePath.ShouldNotBe("/account/login", "signing in failed");
    }

    public async Task GoAsync(string path)
    {
        var answer = await Page.GotoAsync(path);
        answer!.Ok.ShouldBeTrue($"{path} answers {answer.Status}");
    }

    /// <summary>Answers a question of a form, whatever its control is.</summary>
    public async Task WriteAsync(string name, string value)
    {
        var control = Page.Locator($"main [name=\"{name}\"]");
        var kind = await control.First.EvaluateAsync<string>("e => e.tagName === 'INPUT' ? e.type : e.tagName.toLowerCase()");
        if (kind is "radio" or "checkbox") await Page.Locator($"main [name=\"{name}\"][value=\"{value}\"]").CheckAsync();
        else if (kind == "select") await control.SelectOptionAsync(value);
        else await control.FillAsync(value);
    }

    public Task AttachAsync(int material, string fileName) =>
        Page.Locator("main input[type=file]").Nth(material).SetInputFilesAsync(new FilePayload { Name = fileName, MimeType = "application/pdf", Buffer = Samples.Pdf });

    /// <summary>Presses a button of the page's main part and waits for the page it leads to.</summary>
    public Task PressAsync(string button) => LeaveByAsync(Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    public Task FollowAsync(string link) => LeaveByAsync(Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First);

    public async Task LeaveByAsync(ILocator locator)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Loaded;
        await locator.ClickAsync();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Page.Load -= Loaded;
    }

    public Task SeesAsync(string text) => Expect(Page.Locator("main")).ToContainTextAsync(text);

    public Task DoesNotSeeAsync(string text) => Expect(Page.Locator("main")).Not.ToContainTextAsync(text);

    public Task IsAtAsync(string path) => Expect(Page).ToHaveURLAsync(new Regex(path));

    /// <summary>What stands beside a name in a list of facts.</summary>
    public async Task<string> FactAsync(string name) =>
        (await Page.Locator("main dt", new() { HasText = name }).First.Locator("xpath=following-sibling::dd[1]").InnerTextAsync()).Trim();

    public void HasNoComplaints() => _complaints.ShouldBeEmpty();

    public List<string> TakeComplaints()
    {
        List<string> taken = [.. _complaints];
        _complaints.Clear();
        return taken;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
