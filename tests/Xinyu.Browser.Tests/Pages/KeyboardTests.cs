using Xinyu.Browser.Tests.Site;

namespace Xinyu.Browser.Tests.Pages;

/// <summary>Whoever uses no mouse reaches everything, in order, and sees where he is.</summary>
[Collection(PageSiteCollection.Name)]
public sealed class KeyboardTests(PageSite site)
{
    /// <summary>Numbers what the Tab key must stop at: of a group of radio buttons the chosen one, else the first.</summary>
    private const string Number =
        """
        () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
          .filter(e => !e.disabled && e.checkVisibility({ visibilityProperty: true }))
          .filter(e => e.type !== 'radio' || e.checked || ![...document.getElementsByName(e.name)].some(r => r.checked) && document.getElementsByName(e.name)[0] === e)
          .map((e, i) => { e.dataset.stop = i; return `${e.tagName.toLowerCase()} ${(e.getAttribute('aria-label') || e.textContent || e.name || e.type).trim().slice(0, 30)}`; })
        """;

    private const string Here =
        """
        () => {
          const e = document.activeElement, ring = e => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'; };
          return e.dataset.stop === undefined ? '' : e.dataset.stop + (ring(e) || ring(e.parentElement) ? '' : ' unseen');
        }
        """;

    /// <summary>The browser's own viewer of a PDF has buttons too.</summary>
    private const int StopsInsideOfFrames = 30;

    [Theory]
    [InlineData("anybody", "/", 1280)]
    [InlineData("anybody", "/", 390)]
    [InlineData("anybody", "/items/HB-01", 390)]
    [InlineData("applicant", "/apply/HB-01", 1280)]
    [InlineData("applicant", "/apply/HB-01", 390)]
    [InlineData("applicant", "my-case-closed", 390)]
    [InlineData("window", "/workbench", 1280)]
    [InlineData("window", "case-supplement", 1280)]
    [InlineData("supervisor", "/supervision", 1280)]
    [InlineData("supervisor", "card", 390)]
    public async Task Everything_is_reached_by_the_keyboard_and_seen_to_be(string role, string page, int width)
    {
        await using var visitor = await Visitor.ComeAsync(site, width, role switch { "anybody" => null, "applicant" => Town.Applicant, _ => $"hb-{role}" });
        await visitor.GoAsync(page.StartsWith('/') ? page : site.Visits.Single(v => v.Role == role && v.Name == page).Url);
        var stops = await visitor.Page.EvaluateAsync<string[]>(Number);
        var reached = new List<string>();
        for (var i = 0; i < stops.Length + StopsInsideOfFrames; i++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.Page.EvaluateAsync<string>(Here) is { Length: > 0 } stop) reached.Add(stop);
        }
        reached.Where(s => s.EndsWith("unseen", StringComparison.Ordinal)).Select(s => stops[int.Parse(s.Split(' ')[0])]).Distinct().ShouldBeEmpty("focused without a ring");
        var seen = reached.Select(s => int.Parse(s.Split(' ')[0])).ToHashSet();
        stops.Where((_, i) => !seen.Contains(i)).ShouldBeEmpty("not reached");
    }
}
