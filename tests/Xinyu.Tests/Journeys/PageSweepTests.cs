using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Every page with addresses, queries and forms that nobody should send: an answer in words, never a failure of ours.</summary>
public sealed partial class PageSweepTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static readonly string[] Queries = ["", "?skipCount=-1&page=-3&pageNumber=99999999999", "?sorting=drop&tab=Nowhere&state=99&light=x&filter=%27%22%3C", "?year=0&month=13&from=x&until=9999-99-99&id=no"];

    private static readonly (string Name, Func<string, string> Value)[] Fillings =
    [
        ("nothing", _ => ""), ("enormous texts", _ => new string('长', 20_000)), ("wrong types", _ => "<b>不是</b>"), ("negative numbers", _ => "-2147483649"),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_page_fails_on_bad_input_and_none_takes_a_form_without_its_token()
    {
        pilot.At("2026-03-02 09:00");
        var known = await KnownAsync();
        var failures = new List<string>();
        var (posted, refused) = (0, 0);
        foreach (var (person, client) in await PeopleAsync())
            foreach (var url in Pages(known))
            {
                var html = "";
                foreach (var query in Queries)
                {
                    using var answer = await client.GetAsync(url + query, Cancel);
                    Judge($"{person}: GET {url}{query}", answer, failures);
                    if (query.Length == 0 && answer.StatusCode == HttpStatusCode.OK) html = await answer.Content.ReadAsStringAsync(Cancel);
                }

                var names = Field().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(n => n != "__RequestVerificationToken").Distinct().ToList();
                if (Token().Match(html) is not { Success: true } token || names.Count == 0) continue;
                foreach (var (name, value) in Fillings)
                {
                    using var form = new FormUrlEncodedContent(names.Select(n => KeyValuePair.Create(n, value(n)))
                        .Append(KeyValuePair.Create("__RequestVerificationToken", WebUtility.HtmlDecode(token.Groups[1].Value))));
                    using var answer = await client.PostAsync(url, form, Cancel);
                    Judge($"{person}: POST {url} with {name}", answer, failures);
                    posted++;
                }

                using var bare = new FormUrlEncodedContent(names.Select(n => KeyValuePair.Create(n, "1")));
                using var unsafeAnswer = await client.PostAsync(url, bare, Cancel);
                if (unsafeAnswer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.TooManyRequests)) failures.Add($"{person}: POST {url} without a token: {(int)unsafeAnswer.StatusCode}");
                refused++;
            }
        failures.ShouldBeEmpty(string.Join('\n', failures.Take(40)));
        posted.ShouldBeGreaterThan(30);
        refused.ShouldBeGreaterThan(5);
    }

    private static void Judge(string what, HttpResponseMessage answer, List<string> failures)
    {
        if ((int)answer.StatusCode >= 500) failures.Add($"{what}: {(int)answer.StatusCode}");
    }

    private async Task<List<(string Person, HttpClient Client)>> PeopleAsync()
    {
        (await pilot.OtherAsync(XinyuRoles.Supervisor)).Dispose();
        (await pilot.OtherAsync(XinyuRoles.SystemAdmin)).Dispose();
        await pilot.Office.AsAsync("HB", "window");
        var people = new List<(string, HttpClient)> { ("nobody", Browser()) };
        foreach (var name in new[] { "zhuzao", "hb-window", "hb-supervisor", "hb-system-admin" })
        {
            var client = Browser();
            await client.PostFormAsync("/account/login", ("Input.UserName", name), ("Input.Password", HostPeople.Password));
            people.Add((name, client));
        }
        return people;
    }

    private HttpClient Browser() => new(new CookieHandler(pilot.Host.Server.CreateHandler())) { BaseAddress = pilot.Host.Server.BaseAddress };

    private async Task<Dictionary<string, string>> KnownAsync()
    {
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var filed = await FileAsync(pilot.Host, applicant, PilotHost.Items.Single(i => i.Code == "HB-01"), asked: false);
        return new()
        {
            ["caseNumber"] = filed.Number, ["number"] = filed.Number, ["code"] = "GS-01", ["itemCode"] = "GS-01",
            ["id"] = Id(await pilot.Office.OpenAsync(filed.Number, "HB")),
        };
    }

    /// <summary>Signing out would end the sweep; what only answers errors has no form.</summary>
    private IEnumerable<string> Pages(Dictionary<string, string> known) =>
        pilot.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + Parameter().Replace(e.RoutePattern.RawText ?? "", m => known.GetValueOrDefault(m.Groups[1].Value, Guid.Empty.ToString())).TrimStart('/'))
            .Where(url => !url.Contains("/error", StringComparison.Ordinal) && !url.Contains("logout", StringComparison.OrdinalIgnoreCase)
                && !url.Contains("/password", StringComparison.OrdinalIgnoreCase))
            .Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{([A-Za-z]+)[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("<(?:input|select|textarea|button)[^>]* name=\"([^\"]+)\"")]
    private static partial Regex Field();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
