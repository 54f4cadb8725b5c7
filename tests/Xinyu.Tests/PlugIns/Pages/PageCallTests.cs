using System.Net;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.SystemAdmin;

namespace Xinyu.Tests.PlugIns.Pages;

/// <summary>What a page is given, and what it can do with it.</summary>
[Collection(typeof(PagesCollection))]
public sealed class PageCallTests(PagesHost host)
{
    private const string Notes = PagesHost.Root + "/notes";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_with_the_hosts_token_reaches_the_page_which_keeps_it_and_leads_on()
    {
        var answer = await host.Handler.PostFormAsync(Notes, ("Note", "记一笔"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.OriginalString.ShouldBe(Notes);
        (await host.Handler.PageAsync(Notes)).ShouldContain("hb-handler: 记一笔");
    }

    [Fact]
    public async Task What_is_wrong_with_a_form_is_shown_with_it_and_the_token_is_not_among_its_fields()
    {
        var answer = await host.Handler.PostFormAsync(Notes, ("Note", new string('长', 21)));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await answer.TextAsync();
        page.ShouldContain("field-validation-error");
        page.ShouldContain("<p id=\"fields\">Note</p>");
    }

    [Fact]
    public async Task A_form_with_too_much_in_it_or_with_a_file_does_not_reach_the_page()
    {
        var answer = await host.Handler.PostFormAsync(Notes, ("Note", new string('x', 70_000)));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.TextAsync()).ShouldContain("填写的内容太多");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await host.Handler.AntiforgeryTokenAsync(Notes)), "__RequestVerificationToken" },
            { new ByteArrayContent([1]), "Note", "a.txt" },
        };
        (await host.Handler.PostAsync(Notes, form, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_field_that_is_called_as_the_address_is_changes_no_address()
    {
        var answer = await host.Handler.PostFormAsync(Notes, ("id", "other"), ("path", "leader"), ("Note", "x"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_page_sees_no_cookie_no_header_and_no_service_of_the_hosts()
    {
        var seen = await host.Handler.PageAsync(PagesHost.Root + "/sees");
        foreach (var line in new[]
        {
            "headers=", "cookies=0", "signed-in=False", "around=False", "remote=", "host=", "IConfiguration=False", "IHostApplicationLifetime=False", "IHostEnvironment=False",
            "IWebHostEnvironment=False", "IHttpContextAccessor=False", "IDataProtectionProvider=False",
        })
            seen.ShouldContain($"<li>{line}</li>");
    }

    [Fact]
    public async Task A_page_knows_its_own_plug_ins_pages_and_services_alone()
    {
        var first = await host.Handler.PageAsync(PagesHost.Root + "/sees");
        first.ShouldContain("<li>pages=,index,leader,notes,sees,tries/{what}</li>", Case.Insensitive);
        // the plug-in's own container, not one made for the request
        Count(await host.Handler.PageAsync(PagesHost.Root + "/sees")).ShouldBe(Count(first) + 1);
    }

    [Fact]
    public async Task The_answer_has_the_hosts_policy_and_is_kept_by_nobody()
    {
        var answer = await host.Handler.GetAsync(PagesHost.Root, Cancel);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self'; style-src 'self';");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_form_that_was_sent_stands_in_the_audit_with_the_official()
    {
        await host.Handler.PostFormAsync(Notes, ("Note", "z"));
        await host.Host.ShouldHaveAuditedAsync("POST", Notes, "hb-handler");
    }

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task A_page_answers_to_looking_and_sending_alone(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Notes);
        (await host.Handler.SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    private static int Count(string page) => int.Parse(page.Split("<li>count=")[1].Split('<')[0], System.Globalization.CultureInfo.InvariantCulture);
}
