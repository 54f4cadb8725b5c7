using System.Net;
using System.Text;
using Xinyu.SystemAdmin.Calendar;
using Xinyu.Approval.Rules.Tests.Calendar;

namespace Xinyu.Tests.SystemAdmin;

public sealed class CalendarPageTests
{
    private const string Page = "/admin/calendar/publish";

    [Fact]
    public void A_month_begins_on_its_weekday_and_counts_its_working_days()
    {
        var year = CalendarYear.Of(RealCalendar.Value, 2026);
        var february = year.Months[1];
        february.Weeks[0].Take(6).ShouldAllBe(cell => cell == null);
        february.Weeks[0][6]!.Day.ShouldBe(new(2026, 2, 1));
        (february.Weeks.Count, february.Weeks[^1][5]!.Day.Day).ShouldBe((5, 28));
        year.WorkingDays.ShouldBe(RealCalendar.Value.WorkingDaysBetween(new(2025, 12, 31), new(2026, 12, 31)));
        year.Occasions.Single(o => o.Name == "春节").Worked.ShouldContain(new DateOnly(2026, 2, 14));
    }

    [Fact]
    public async Task The_year_says_in_words_what_its_marks_show()
    {
        await using var bench = await AdminBench.StartAsync("2026-11-25 09:00");
        var html = await bench.ReadAsync("/admin/calendar");
        html.ShouldContain("2026 年工作日历");
        html.ShouldContain("春节，调休上班");
        html.ShouldContain("国庆节，放假");
        html.ShouldContain("aria-current=\"date\"");
        (await bench.ReadAsync("/admin/calendar?year=2027")).ShouldContain("2027 年的工作日历还没有公布");
    }

    [Fact]
    public async Task A_file_is_looked_at_first_and_published_by_a_second_step_without_script()
    {
        await using var bench = await AdminBench.StartAsync("2026-12-21 09:00");
        await bench.FileAsync("FG-01", "FG-20261221-0001-1");
        using var look = Upload("date,kind,name\n2026-12-22,holiday,试验日\n2026-12-23,holiday,试验日\n");
        var (status, html) = await bench.SendAsync(Page, look);
        status.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("其中 1 件的办结日期会移动");
        html.ShouldContain("FG-20261221-0001-1");
        html.ShouldContain("2026-12-28 周一");
        html.ShouldContain("2026-12-30 周三");
        (await bench.ReadAsync("/admin/calendar")).ShouldNotContain("第 2 版");

        using var unsigned = Confirmation(note: "");
        (status, html) = await bench.SendAsync(Page, unsigned, Page + "?handler=Publish");
        status.ShouldBe(HttpStatusCode.BadRequest);
        html.ShouldContain("请写明依据的通知");
        html.ShouldContain("FG-20261221-0001-1", customMessage: "what was looked at is shown again");

        using var confirmed = Confirmation(note: "国办发明电〔2026〕7号");
        (status, html) = await bench.SendAsync(Page, confirmed, Page + "?handler=Publish");
        (status, html).ShouldBe((HttpStatusCode.Redirect, "/admin/calendar/versions/2"));
        await Journeys.Journey.DrainAsync(bench.Host);
        var version = await bench.ReadAsync("/admin/calendar/versions/2");
        version.ShouldContain("国办发明电〔2026〕7号");
        version.ShouldContain("移动的办结日期（1 件）");
        version.ShouldContain("FG-20261221-0001-1");
        (await bench.ReadAsync("/api/system-admin/calendar/versions/2/file")).ShouldContain("2026-12-22,holiday,试验日");
    }

    [Fact]
    public async Task A_bad_file_is_named_by_line_beside_its_field_and_what_was_typed_stays()
    {
        await using var bench = await AdminBench.StartAsync("2026-12-21 09:00");
        using var bad = Upload("date,kind,name\n2026-01-01,holiday,元旦\n2026-01-01,holiday,元旦\n");
        var (status, html) = await bench.SendAsync(Page, bad);
        status.ShouldBe(HttpStatusCode.BadRequest);
        html.ShouldContain("第 3 行：2026-01-01 出现两次");
        html.ShouldContain("id=\"Input_Csv-error\"");
        html.ShouldContain("value=\"2026\"");
        html.ShouldNotContain("公布新版");

        using var none = new MultipartFormDataContent { { new StringContent("2026"), "Input.FirstYear" }, { new StringContent("2026"), "Input.LastYear" } };
        (_, html) = await bench.SendAsync(Page, none);
        html.ShouldContain("请选择日历文件。");

        using var foreign = Upload([0xB4, 0xBA, 0xBD, 0xDA]);
        (_, html) = await bench.SendAsync(Page, foreign);
        html.ShouldContain("文件不是 UTF-8 编码");
    }

    private static MultipartFormDataContent Upload(string csv) => Upload(Encoding.UTF8.GetBytes(csv));

    private static MultipartFormDataContent Upload(byte[] file) => new()
    {
        { new StringContent("2026"), "Input.FirstYear" },
        { new StringContent("2026"), "Input.LastYear" },
        { new ByteArrayContent(file), "Input.Csv", "calendar.csv" },
    };

    private static MultipartFormDataContent Confirmation(string note) => new()
    {
        { new StringContent("2026"), "Input.FirstYear" },
        { new StringContent("2026"), "Input.LastYear" },
        { new StringContent("date,kind,name\n2026-12-22,holiday,试验日\n2026-12-23,holiday,试验日\n"), "Input.Text" },
        { new StringContent("1"), "Input.BasedOn" },
        { new StringContent(note), "Input.Note" },
    };
}
