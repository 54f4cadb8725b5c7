using Xinyu.Approval.PlugIns;
using Xinyu.Approval.PlugIns.Pages;

namespace Xinyu.Tests.PlugIns.Pages;

/// <summary>The markup of a page is read strictly and written anew.</summary>
public sealed class PageMarkupTests
{
    private static readonly PageBounds Bounds = new("/plug-ins/p", "/plug-ins/p/files/1.0.0", new("token", "a\"b"));

    [Theory]
    [InlineData("<p class='second'>1 &lt; 2</p>", "<p class=\"second\">1 &lt; 2</p>")]
    [InlineData("<P ID=x>a<BR/>b<!-- c --></P >", "<p id=\"x\">a<br>b</p>")]
    [InlineData("<a href=\"/workbench/cases/1?a=1&amp;b=2#fees\">案件</a>", "<a href=\"/workbench/cases/1?a=1&amp;b=2#fees\">案件</a>")]
    [InlineData("<table class=\"table table-stack\"><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td data-label=\"a\">1</td></tr></tbody></table>",
        "<table class=\"table table-stack\"><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td data-label=\"a\">1</td></tr></tbody></table>")]
    [InlineData("<input type=\"checkbox\" checked aria-label=\"&quot;\">", "<input type=\"checkbox\" checked aria-label=\"&quot;\">")]
    public void What_pages_are_made_of_is_written_as_it_was_understood(string given, string written) =>
        PageMarkup.Checked(given, Bounds).Written.ShouldBe(written);

    [Fact]
    public void A_style_sheet_moves_to_the_head()
    {
        var (written, sheets) = PageMarkup.Checked("<link rel=\"stylesheet\" href=\"/plug-ins/p/files/1.0.0/a.css\" /><p>a</p>", Bounds);
        written.ShouldBe("<p>a</p>");
        sheets.ShouldBe(["/plug-ins/p/files/1.0.0/a.css"]);
    }

    [Fact]
    public void A_form_that_posts_gets_the_hosts_token_in_place_of_any_other()
    {
        PageMarkup.Checked("<form method=\"POST\"><input name=\"__RequestVerificationToken\" type=\"hidden\" value=\"own\"></form>", Bounds).Written
            .ShouldBe("<form method=\"POST\"><input type=\"hidden\" name=\"token\" value=\"a&quot;b\"></form>");
        PageMarkup.Checked("<form action=\"/plug-ins/p/search\"></form>", Bounds).Written.ShouldNotContain("token");
    }

    [Theory]
    [InlineData("<script src=\"/ui/app.js\"></script>")]
    [InlineData("<ScRiPt>alert(1)</ScRiPt>")]
    [InlineData("<style>body{}</style>")]
    [InlineData("<p style=\"color:red\">a</p>")]
    [InlineData("<p onclick=\"alert(1)\">a</p>")]
    [InlineData("<p/onclick=alert(1)>a</p>")]
    [InlineData("<iframe src=\"/\"></iframe>")]
    [InlineData("<object data=\"/\"></object>")]
    [InlineData("<embed src=\"/\">")]
    [InlineData("<base href=\"/\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=/\">")]
    [InlineData("<svg><use href=\"#a\"></use></svg>")]
    [InlineData("<math></math>")]
    [InlineData("<template></template>")]
    [InlineData("<noscript></noscript>")]
    [InlineData("<main></main>")]
    [InlineData("<p hx-get=\"/admin\">a</p>")]
    [InlineData("<p data-hx-get=\"/admin\">a</p>")]
    [InlineData("<p data-bs-toggle=\"modal\">a</p>")]
    [InlineData("<p popovertarget=\"side-nav\">a</p>")]
    public void What_runs_frames_or_speaks_to_the_hosts_scripts_is_refused(string markup) => Refused(markup);

    [Theory]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"&#106;avascript:alert(1)\">a</a>")]
    [InlineData("<a href=\" javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"https://evil.example/\">a</a>")]
    [InlineData("<a href=\"//evil.example/\">a</a>")]
    [InlineData("<a href=\"/\\evil.example/\">a</a>")]
    [InlineData("<a href=\"data:text/html,x\">a</a>")]
    [InlineData("<img src=\"https://evil.example/a.png\">")]
    [InlineData("<img src=\"/plug-ins/p/files/0.9.0/a.png\">")]
    [InlineData("<img src=\"/account/logout\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"/plug-ins/q/files/1.0.0/a.css\">")]
    [InlineData("<link rel=\"import\" href=\"/plug-ins/p/files/1.0.0/a.css\">")]
    [InlineData("<link href=\"/plug-ins/p/files/1.0.0/a.css\">")]
    [InlineData("<form action=\"/account/password\"></form>")]
    [InlineData("<form action=\"/plug-ins/pq\"></form>")]
    [InlineData("<form action=\"/plug-ins/p/../../account\"></form>")]
    [InlineData("<form method=\"dialog\"></form>")]
    [InlineData("<form target=\"_blank\"></form>")]
    [InlineData("<form><button formaction=\"/account\">a</button></form>")]
    [InlineData("<form><button formmethod=\"post\">a</button></form>")]
    [InlineData("<input type=\"file\">")]
    [InlineData("<input type=\"password\">")]
    [InlineData("<input type=\"image\">")]
    [InlineData("<textarea name=\"__RequestVerificationToken\"></textarea>")]
    public void What_leads_or_asks_for_more_than_a_page_may_is_refused(string markup) => Refused(markup);

    [Theory]
    [InlineData("<p>a")]
    [InlineData("</div>")]
    [InlineData("<div></div></div>")]
    [InlineData("<b><i></b></i>")]
    [InlineData("<div/>")]
    [InlineData("<p a=\"1\" a=\"2\">a</p>")]
    [InlineData("<p class=\"a\"id=\"b\">a</p>")]
    [InlineData("<p class=a\"b>a</p>")]
    [InlineData("<p class=\"a>a</p>")]
    [InlineData("a < b")]
    [InlineData("<!doctype html>")]
    [InlineData("<![CDATA[ ]]>")]
    [InlineData("<?xml ?>")]
    [InlineData("<!-- a")]
    [InlineData("<textarea><b>x</b></textarea>")]
    [InlineData("<ul><li><div><li></li></div></li></ul>")]
    [InlineData("<button><div><button></button></div></button>")]
    [InlineData("<table><div><table></table></div></table>")]
    [InlineData("<select><div></div></select>")]
    [InlineData("<form><form></form></form>")]
    [InlineData("<tr></tr>")]
    public void What_a_browser_would_mend_in_its_own_way_is_refused(string markup) => Refused(markup);

    [Fact]
    public void The_reason_says_where_and_what() =>
        Should.Throw<PageRefusedException>(() => PageMarkup.Checked("<p>a</p>\n<p>b</p>\n<script></script>", Bounds))
            .Message.ShouldBe("Line 3: <script> is not shown on pages of plug-ins.");

    private static void Refused(string markup) => Should.Throw<PageRefusedException>(() => PageMarkup.Checked(markup, Bounds));
}
