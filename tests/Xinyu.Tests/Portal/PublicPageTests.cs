using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Items;
using Xinyu.Approval.Rollout;
using Xinyu.Portal.Guide;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Portal;

/// <summary>The item page is made once for everybody who is not signed in; nobody may see by that what is not his or not so any more.</summary>
public sealed class PublicPageTests
{
    private const string Page = "/items/HB-01";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kept_page_is_by_language_and_type_size_and_for_nobody_who_is_signed_in()
    {
        await using var host = new TestHost();
        using var reader = host.CreateClient();
        await DrainAsync(host);
        (await GetAsync(reader)).Kept.ShouldBeFalse();
        var again = await GetAsync(reader);
        again.Kept.ShouldBeTrue();
        again.Html.ShouldContain("lang=\"zh-CN\"");

        var english = await GetAsync(reader, ".AspNetCore.Culture=c=en|uic=en");
        english.Kept.ShouldBeFalse();
        english.Html.ShouldContain("lang=\"en\"");
        (await GetAsync(reader, $"{DisplayPreferences.TypeCookie}={DisplayPreferences.Large}")).Html.ShouldContain("data-type=\"large\"");
        (await GetAsync(reader, page: Page + "?from=search")).Kept.ShouldBeFalse();

        (await host.EnterpriseAsync("zhuzao")).Dispose();
        using var applicant = new HttpClient(new CookieHandler(host.Server.CreateHandler())) { BaseAddress = host.Server.BaseAddress };
        await applicant.PostFormAsync("/account/login", ("Input.UserName", "zhuzao"), ("Input.Password", HostPeople.Password));
        var mine = await GetAsync(applicant);
        mine.Kept.ShouldBeFalse();
        mine.Html.ShouldContain("/account/logout");
        (await GetAsync(reader)).Html.ShouldNotContain("/account/logout");
    }

    [Fact]
    public async Task A_kept_page_ends_with_what_it_was_made_from()
    {
        await using var host = new TestHost();
        using var reader = host.CreateClient();
        await DrainAsync(host);
        await GetAsync(reader);
        (await GetAsync(reader)).Html.ShouldContain("/apply/HB-01");

        await using (var scope = host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<IRollout>().CloseAsync(RolloutPhase.Pilot, "试运行结束", Cancel);
        await DrainAsync(host);
        var shelf = host.Services.GetRequiredService<GuideShelf>();
        while ((await shelf.GetAsync(Cancel)).Find("HB-01")!.Open) await Task.Yield(); // another host would look as often
        var closed = await GetAsync(reader);
        closed.Kept.ShouldBeFalse();
        closed.Html.ShouldNotContain("/apply/HB-01");
    }

    private static async Task<(bool Kept, string Html)> GetAsync(HttpClient client, string? cookie = null, string page = Page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(request, Cancel);
        return (answer.EnsureSuccessStatusCode().Headers.Age is not null, await answer.Content.ReadAsStringAsync(Cancel));
    }
}
