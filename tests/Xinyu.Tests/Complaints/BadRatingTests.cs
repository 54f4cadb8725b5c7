using Microsoft.EntityFrameworkCore;
using Xinyu.Complaints.Handling;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Complaints;

public sealed class BadRatingTests : IAsyncLifetime
{
    private ComplaintBench _bench = null!;
    private HttpClient _applicant = null!;
    private string _number = "";

    public async ValueTask InitializeAsync()
    {
        _bench = await ComplaintBench.StartAsync();
        (_applicant, _number) = await Journey.FiledAsync(_bench.Host);
        await PostAsync("withdrawal", new { reason = "不办了" });
        await Journey.DrainAsync(_bench.Host);
    }

    public async ValueTask DisposeAsync()
    {
        _applicant.Dispose();
        await _bench.DisposeAsync();
    }

    [Fact]
    public async Task A_bad_rating_opens_one_complaint_against_the_department_by_itself()
    {
        await PostAsync("rating", new { stars = 2, comment = "电话打不通。" });
        await Journey.DrainAsync(_bench.Host);
        var complaint = (await ComplaintBench.ListAsync(_bench.Officer)).ShouldHaveSingleItem();
        complaint.GetProperty("origin").GetString().ShouldBe("Rating");
        complaint.GetProperty("caseNumber").GetString().ShouldBe(_number);
        complaint.GetProperty("departmentCode").GetString().ShouldBe("HB");
        complaint.GetProperty("stars").GetInt32().ShouldBe(2);
        (await ComplaintBench.OpenAsync(_bench.Officer, complaint.GetProperty("id").GetGuid())).GetProperty("text").GetString().ShouldBe("电话打不通。");
        (await _bench.QueryAsync(db => db.Set<ComplaintStep>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_middling_rating_opens_none()
    {
        await PostAsync("rating", new { stars = 3 });
        await Journey.DrainAsync(_bench.Host);
        (await ComplaintBench.ListAsync(_bench.Officer)).ShouldBeEmpty();
    }

    private async Task PostAsync(string act, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/portal/cases/{_number}/{act}") { Content = System.Net.Http.Json.JsonContent.Create(body) };
        var answer = await _applicant.SendAsync(request);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }
}
