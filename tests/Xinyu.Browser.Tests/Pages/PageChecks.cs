using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Xinyu.Browser.Tests.Pages;

/// <summary>What a page must hold by itself, whatever is on it. Each check says what is wrong, or nothing.</summary>
internal static class PageChecks
{
    /// <summary>WCAG 2.2 A and AA. Frames are left out: what is in them is a viewer of the browser.</summary>
    private static readonly AxeRunOptions Axe = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
        Iframes = false,
    };

    private const string Wider =
        """
        () => document.documentElement.scrollWidth <= innerWidth ? [] :
          [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
            .slice(0, 3).map(e => `${e.tagName.toLowerCase()}.${e.className} ends at ${Math.round(e.getBoundingClientRect().right)}`)
        """;

    private const string Cut =
        """
        () => [...document.querySelectorAll('body *')].filter(e => {
            const style = getComputedStyle(e);
            return (style.overflowX === 'hidden' || style.overflowX === 'clip') && e.clientWidth > 1 && e.checkVisibility()
              && !e.closest('.visually-hidden, svg') && e.scrollWidth > e.clientWidth + 1;
          }).map(e => `${e.tagName.toLowerCase()}.${e.className}: ${e.textContent.trim().slice(0, 40)}`)
        """;

    private const string Keys =
        """
        () => [...document.querySelectorAll('main *')].map(e => e.childNodes.length === 1 && e.firstChild.nodeType === 3 ? e.textContent.trim() : '')
            .filter(t => /^[A-Z][A-Za-z]+(:[A-Za-z-]+)+$/.test(t)).slice(0, 5)
        """;

    public static async Task<List<string>> RunAsync(IPage page)
    {
        var found = new List<string>();
        var axe = await page.RunAxe(Axe);
        found.AddRange(axe.Violations.Select(v => $"axe {v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
        found.AddRange((await page.EvaluateAsync<string[]>(Wider)).Select(e => $"wider than the window: {e}"));
        found.AddRange((await page.EvaluateAsync<string[]>(Cut)).Select(e => $"text is cut: {e}"));
        found.AddRange((await page.EvaluateAsync<string[]>(Keys)).Select(e => $"a text key instead of a text: {e}"));
        return found;
    }
}
