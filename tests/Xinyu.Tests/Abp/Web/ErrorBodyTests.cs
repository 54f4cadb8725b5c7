using System.Net;

namespace Xinyu.Tests.Abp.Web;

public sealed class ErrorBodyTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Fact]
    public async Task A_business_exception_answers_400_with_the_sentence_of_its_code()
    {
        var error = await host.CreateClient().GetAsync("/api/probe/business").ErrorAsync(HttpStatusCode.BadRequest);
        error.Code().ShouldBe("Abp:UnknownSetting");
        error.Message().ShouldBe("没有参数“x<y”。");
        error["data"]!["setting"]!.GetValue<string>().ShouldBe("x<y");
    }

    [Fact]
    public async Task A_reader_of_English_is_answered_in_English()
    {
        var error = await host.CreateClient().GetAsync("/api/probe/business?culture=en").ErrorAsync(HttpStatusCode.BadRequest);
        error.Message().ShouldBe("There is no setting \"x<y\".");
    }

    [Fact]
    public async Task A_code_without_a_sentence_still_answers_a_sentence()
    {
        var error = await host.CreateClient().GetAsync("/api/probe/uncoded").ErrorAsync(HttpStatusCode.BadRequest);
        error.Code().ShouldBe("Probe:Nowhere");
        error.Message().ShouldBe("请求有误，没有办理。");
    }

    [Fact]
    public async Task A_user_friendly_exception_is_shown_as_it_is() =>
        (await host.CreateClient().GetAsync("/api/probe/friendly").ErrorAsync(HttpStatusCode.BadRequest)).Message().ShouldBe("就是不行");

    [Fact]
    public async Task A_missing_entity_answers_404() =>
        (await host.CreateClient().GetAsync("/api/probe/missing").ErrorAsync(HttpStatusCode.NotFound)).Code().ShouldBe("Abp:404");

    [Fact]
    public async Task A_stale_edit_answers_409_and_says_who_changed_it_when()
    {
        var error = await host.CreateClient().GetAsync("/api/probe/stale").ErrorAsync(HttpStatusCode.Conflict);
        error.Message().ShouldBe("您打开之后，hb-leader 已于 2026-11-19 16:10 改过这项内容。请刷新后再办。");
        error["data"]!["changedBy"]!.GetValue<string>().ShouldBe("hb-leader");
    }

    [Fact]
    public async Task Two_who_waited_for_each_other_in_the_database_are_told_to_try_again()
    {
        var error = await host.CreateClient().GetAsync("/api/probe/deadlock").ErrorAsync(HttpStatusCode.ServiceUnavailable);
        error.Code().ShouldBe("Abp:Busy");
        error.Message().ShouldBe("系统正忙，这一步没有办成，请再试一次。");
    }

    [Fact]
    public async Task An_unexpected_failure_tells_nothing_but_a_number_to_report()
    {
        var error = await host.CreateClient().GetAsync("/api/probe/broken").ErrorAsync(HttpStatusCode.InternalServerError);
        error.ToJsonString().ShouldNotContain("secret");
        error["details"]!.GetValue<string>().ShouldContain("编号");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"name":null}""")]
    [InlineData("""{"name":"a","count":"many"}""")]
    [InlineData("null")]
    [InlineData("""{"name":"a\u0000b"}""")]
    [InlineData("""{"name":"\ud800"}""")]
    [InlineData("")]
    public async Task Unreadable_input_answers_400(string json) =>
        (await host.CreateClient().PostRawJsonAsync("/api/probe/open", json).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Abp:400");

    [Theory]
    [InlineData("/api/probe/open?days=abc")]
    [InlineData("/api/probe/open")]
    [InlineData("/api/probe/open?days=99999999999")]
    [InlineData("/api/probe/open?days=1&x=%00")]
    public async Task An_unreadable_query_answers_400(string url) =>
        (await host.CreateClient().GetAsync(url).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Abp:400");

    [Fact]
    public async Task Broken_rules_are_listed_with_the_members_of_the_input()
    {
        var error = await host.CreateClient()
            .PostRawJsonAsync("/api/probe/open", """{"name":"too long","count":10,"lines":[{"text":"ok"},{"text":"long"}]}""")
            .ErrorAsync(HttpStatusCode.BadRequest);
        error.Code().ShouldBe("Abp:Validation");
        var errors = error["validationErrors"]!.AsArray();
        errors.Select(e => e!["members"]![0]!.GetValue<string>()).ShouldBe(["name", "count", "lines[1].text"]);
        errors[0]!["message"]!.GetValue<string>().ShouldBe("Name不能超过 5 个字。");
    }

    [Fact]
    public async Task A_wrong_content_type_answers_415_and_a_wrong_method_405()
    {
        var client = host.CreateClient();
        await client.PostAsync("/api/probe/open", new StringContent("name=a")).ErrorAsync(HttpStatusCode.UnsupportedMediaType);
        await client.DeleteAsync("/api/probe/open").ErrorAsync(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task People_get_a_page_with_the_status()
    {
        var answer = await host.CreateClient().GetAsync("/nowhere");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("没有找到");
    }

    [Fact]
    public async Task A_form_with_NUL_is_refused()
    {
        var answer = await host.CreateClient().PostFormAsync("/account/login", ("Input.UserName", "a\0b"), ("Input.Password", "x"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_list_is_paged_and_sorted_within_limits()
    {
        var client = host.CreateClient();
        (await client.GetStringAsync("/api/probe/list")).ShouldBe("""{"totalCount":10,"items":["applicant","complaint-officer","department-admin","government-leader","handler","leader","reviewer","supervisor","system-admin","window"]}""");
        (await client.GetStringAsync("/api/probe/list?skipCount=1&maxResultCount=2&sorting=name desc")).ShouldBe("""{"totalCount":10,"items":["system-admin","supervisor"]}""");
        (await client.GetAsync("/api/probe/list?maxResultCount=1001").ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Abp:Validation");
        (await client.GetAsync("/api/probe/list?sorting=password").ErrorAsync(HttpStatusCode.BadRequest)).Message().ShouldBe("不能按“password”排序，可用的有 name, id。");
    }
}
