using System.Net;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Complaints;

public sealed class ComplaintsOffTests
{
    [Fact]
    public async Task Without_the_office_the_portal_still_takes_complaints_and_cases_are_still_filed()
    {
        await using var host = new TestHost(("Modules:Complaints:Enabled", "false"));
        var (applicant, number) = await Journey.FiledAsync(host);
        using (applicant) number.ShouldStartWith("HB-");
        using var stranger = host.CreateClient();
        var filed = await Journey.SendAsync(stranger, HttpMethod.Post, "/api/portal/complaints", ComplaintBench.Anonymous);
        await Journey.DrainAsync(host);
        var read = await Journey.SendAsync(stranger, HttpMethod.Post, "/api/portal/complaints/answer", new { token = filed.GetProperty("token").GetString() });
        read.GetProperty("state").GetString().ShouldBe("received");
        (await stranger.GetAsync("/complaints-office", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
