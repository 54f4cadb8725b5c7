using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Approval.Calendar;

namespace Xinyu.SystemAdmin.Api;

/// <summary>The working-day calendar under /api/system-admin/calendar: look first at what a file would move, then publish it.</summary>
internal static class CalendarEndpoints
{
    public static void Map(RouteGroupBuilder calendar)
    {
        calendar.MapGet("/years/{year:int:min(2007):max(2100)}", async (int year, ILegalCalendar calendars, CancellationToken cancellationToken) =>
        {
            var items = await calendars.GetYearAsync(year, cancellationToken);
            return new PagedResultDto<CalendarDayDto>(items.Count, items);
        }).WithSummary("一年里与周一至周五不同的日子");
        calendar.MapGet("/versions", async (ILegalCalendar calendars, CancellationToken cancellationToken) =>
        {
            var items = await calendars.GetVersionsAsync(cancellationToken);
            return new PagedResultDto<CalendarVersionDto>(items.Count, items);
        }).WithSummary("日历的版本");
        calendar.MapGet("/versions/{version:int}/moves", ([AsParameters] PagedQuery page, int version, ICalendarPublishing publishing, CancellationToken cancellationToken) =>
            publishing.GetMovesAsync(version, page.ToRequest(), cancellationToken)).WithSummary("这一版移动了的办结日期");
        calendar.MapGet("/versions/{version:int}/file", async (int version, ILegalCalendar calendars, CancellationToken cancellationToken) =>
        {
            using var csv = new StringWriter();
            WorkCalendarCsv.Write(csv, await calendars.GetVersionAsync(version, cancellationToken));
            return Results.Text(csv.ToString(), "text/csv; charset=utf-8", Encoding.UTF8);
        }).WithSummary("这一版的日历文件");
        calendar.MapPost("/preview", (CalendarFileBody file, ICalendarPublishing publishing, CancellationToken cancellationToken) =>
            publishing.PreviewAsync(file.ToInput(), cancellationToken)).WithSummary("核对日历文件，列出会移动的办结日期，什么都不改");
        calendar.MapPost("/versions", async (PublishCalendarBody body, ICalendarPublishing publishing, CancellationToken cancellationToken) =>
        {
            var version = await publishing.PublishAsync(new(new(body.Csv, body.FirstYear, body.LastYear), body.Note, body.BasedOn), cancellationToken);
            return Results.Created($"/api/system-admin/calendar/versions/{version.Version}/moves", version);
        }).WithSummary("公布新版日历，重算在办的案件");
    }

    internal sealed record CalendarFileBody([property: MaxLength(CalendarFileLimits.Characters)] string Csv, int FirstYear, int LastYear)
    {
        public CalendarFileInput ToInput() => new(Csv, FirstYear, LastYear);
    }

    internal sealed record PublishCalendarBody(
        [property: MaxLength(CalendarFileLimits.Characters)] string Csv, int FirstYear, int LastYear, [property: MaxLength(CalendarFileLimits.NoteLength)] string Note, int BasedOn);
}
