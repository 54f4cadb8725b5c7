using Microsoft.Playwright;

namespace Xinyu.Browser.Tests.Pages;

/// <summary>A picture of every page per role and width, for people to look at: TestResults/screenshots/&lt;role&gt;/&lt;page&gt;-&lt;width&gt;.png.</summary>
internal static class Screenshots
{
    private static readonly string Folder = Path.Combine(
        Environment.GetEnvironmentVariable("XINYU_TEST_OUTPUT") ?? Path.Combine(AppContext.BaseDirectory, "TestResults"), "screenshots");

    /// <summary>What the window shows, for the README. Returns the size of the file.</summary>
    public static async Task<int> OfWindowAsync(IPage page, string name) =>
        (await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, "readme", name + ".png") })).Length;

    public static Task TakeAsync(IPage page, string role, string name, int width) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folder, role, $"{name}-{width}.png"), FullPage = true });
}
