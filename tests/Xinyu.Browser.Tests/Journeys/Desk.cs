using System.Text.RegularExpressions;
using Xinyu.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Xinyu.Browser.Tests.Journeys;

/// <summary>One official at the workbench.</summary>
internal static class Desk
{
    /// <summary>Opens the case from the own inbox, picks what to do and sends it off.</summary>
    public static async Task TakesAsync(
        BrowserSite site, int width, string official, string number, string choice, string send, params (string Name, string Value)[] answers)
    {
        await using var visitor = await OpensAsync(site, width, official, number, choice);
        foreach (var (name, value) in answers)
            await visitor.WriteAsync(name, value);
        await visitor.PressAsync(send);
        await Expect(visitor.Page.Locator(".error-box")).ToHaveCountAsync(0);
        visitor.HasNoComplaints();
        await site.SettleAsync();
    }

    /// <summary>The same, where an answer is missing: the page says so beside the field.</summary>
    public static async Task IsHeldUpAsync(
        BrowserSite site, int width, string official, string number, string choice, string send, string missing)
    {
        await using var visitor = await OpensAsync(site, width, official, number, choice);
        await visitor.PressAsync(send);
        await Expect(visitor.Page.Locator(".field-error", new() { Has = visitor.Page.Locator($"[name='{missing}']") })).ToHaveCountAsync(1);
        visitor.HasNoComplaints();
    }

    private static async Task<Visitor> OpensAsync(BrowserSite site, int width, string official, string number, string choice)
    {
        await site.SettleAsync();
        var visitor = await Visitor.ComeAsync(site, width, official);
        await visitor.IsAtAsync("/workbench$");
        await visitor.LeaveByAsync(visitor.Page.Locator("tr", new() { HasText = number }).Locator("a.btn"));
        await visitor.SeesAsync(number);
        await visitor.Page.Locator("#act .choices label", new() { HasTextRegex = new Regex("^" + choice) }).Locator("input").CheckAsync();
        return visitor;
    }
}
