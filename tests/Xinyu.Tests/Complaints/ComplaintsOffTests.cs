using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.FeatureManagement;
using Xinyu.Abp.Features;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Complaints;

public sealed class ComplaintsOffTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_the_office_cases_are_filed_and_no_complaint_is_taken_that_nobody_would_receive()
    {
        await using var host = new TestHost(("Modules:Complaints:Enabled", "false"));
        var (applicant, number) = await Journey.FiledAsync(host);
        using (applicant)
        {
            number.ShouldStartWith("HB-");
            (await applicant.GetStringAsync($"/my/{number}", Cancel)).ShouldNotContain("/complaints/new");
        }

        using var stranger = host.CreateClient();
        (await stranger.PostAsJsonAsync("/api/portal/complaints", ComplaintBench.Anonymous, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync("/complaints/new", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var page in (string[])["/", "/items/HB-01"])
            (await stranger.GetStringAsync(page, Cancel)).ShouldNotContain("/complaints/new");
        (await stranger.GetAsync("/complaints-office", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task While_the_office_is_closed_what_was_filed_before_can_still_be_read()
    {
        await using var host = new TestHost();
        using var stranger = host.CreateClient();
        (await stranger.GetStringAsync("/items/HB-01", Cancel)).ShouldContain("/complaints/new");
        var filed = await Journey.SendAsync(stranger, HttpMethod.Post, "/api/portal/complaints", ComplaintBench.Anonymous);
        await Journey.DrainAsync(host);
        await using (var scope = host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<IFeatureManager>().SetGlobalAsync(ModuleFeatures.Of("Complaints"), false);
        (await stranger.PostAsJsonAsync("/api/portal/complaints", ComplaintBench.Anonymous, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var read = await Journey.SendAsync(stranger, HttpMethod.Post, "/api/portal/complaints/answer", new { token = filed.GetProperty("token").GetString() });
        read.GetProperty("state").GetString().ShouldNotBeNullOrEmpty();
    }
}
