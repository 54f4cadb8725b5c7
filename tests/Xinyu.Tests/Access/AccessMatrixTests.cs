using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Identity;

namespace Xinyu.Tests.Access;

/// <summary>Every page and operation by every role, of the right and of a foreign department, and by nobody.</summary>
[Collection(typeof(AccessCollection))]
public sealed class AccessMatrixTests(PeopledHost host)
{
    private List<Address> Addresses => [.. Address.Of(host.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())];

    [Fact]
    public void Every_address_stands_in_the_table() =>
        Rows.Table.Differences([.. Addresses.Select(a => a.ToString())]).ShouldBeEmpty();

    [Fact]
    public async Task Everybody_reaches_what_the_table_says_and_nothing_else()
    {
        var wrong = new List<string>();
        foreach (var person in host.People.Where(p => p != host.Owner))
        foreach (var address in Addresses)
        foreach (var method in address.Method == Address.Page ? ["GET", "POST"] : new[] { address.Method })
        {
            using var twin = address.EndsSession ? await host.TwinAsync(person) : null;
            using var answer = await AskAsync(twin ?? person, address, method);
            if (answer.ToVerdict() != Expected(person, address))
                wrong.Add($"{person}: {method} {address.Pattern} answers {(int)answer.StatusCode} {answer.Headers.Location} {Shortened(await answer.Content.ReadAsStringAsync())}");
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_applicants_token_reaches_portal_and_account_alone()
    {
        var own = (string[])["/api/portal/", "/api/account/"];
        foreach (var address in Addresses.Where(a => a.IsApi && !own.Any(o => a.Pattern.StartsWith(o, StringComparison.Ordinal)) && !Rows.Table.Allows(a.ToString(), null)))
        {
            using var answer = await AskAsync(host.Owner, address, address.Method);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Account:AudienceRefused", Case.Sensitive, address.ToString());
        }
    }

    [Fact]
    public void The_table_bites()
    {
        var table = new AccessTable("[everybody]\nGET /a\n[window]\nGET /b\n[signed-in]\nGET /d");
        table.Differences(["GET /a", "GET /b", "GET /d", "GET /c"]).ShouldBe(["GET /c has no row in the table"]);
        table.Differences(["GET /a", "GET /d"]).ShouldBe(["GET /b stands in the table and does not exist"]);
        (table.Allows("GET /a", null), table.Allows("GET /b", XinyuRoles.Window), table.Allows("GET /d", XinyuRoles.Leader)).ShouldBe((true, true, true));
        (table.Allows("GET /b", null), table.Allows("GET /b", XinyuRoles.Leader), table.Allows("GET /d", null)).ShouldBe((false, false, false));
        Should.Throw<ArgumentException>(() => new AccessTable("[window]\nGET /b\nGET /b"));
    }

    private static Verdict Expected(Person person, Address address) => Rows.Table.Allows(address.ToString(), person.Role)
        ? Verdict.Let
        : person.Role is null ? Verdict.AskedToSignIn : Verdict.Refused;

    // without a body, or with an empty one: whoever may act is told what is missing, and nothing changes
    private static async Task<HttpResponseMessage> AskAsync(Person person, Address address, string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address.UrlFor(person));
        if (method is not ("GET" or "DELETE"))
            request.Content = !address.IsApi ? new FormUrlEncodedContent([])
                : address.IsUpload ? new MultipartFormDataContent { { new StringContent("0"), "material" } }
                : new StringContent("{}", Encoding.UTF8, "application/json");
        return await (address.IsApi ? person.Api : person.Pages).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    private static string Shortened(string body) => body.Length > 200 ? body[..200] : body;
}
