using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp;
using Xinyu.Approval.Deadlines;

namespace Xinyu.Approval.Calendar;

/// <summary>Public arithmetic on the legal calendar: anybody may check a due date.</summary>
internal static class CalendarEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/approval/calendar/due-date", DueDateAsync).AllowAnonymous().WithTags("Approval").WithName("GetDueDate");

    /// <summary>Bound as text, so that a wrong value is answered with a sentence.</summary>
    private static async Task<DueDateDto> DueDateAsync(string? from, string? days, ILegalCalendar calendar, CancellationToken cancellationToken)
    {
        if (!DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            || !int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 1000)
            throw new BusinessException("Approval:DueDateInput");
        try
        {
            var due = DueDate.Of(start, count, DayKind.Working, await calendar.GetAsync(cancellationToken));
            return new(due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        catch (CalendarYearMissingException missing)
        {
            throw new BusinessException("Approval:CalendarYearMissing").WithData("Year", missing.Year);
        }
    }

    internal sealed record DueDateDto(string DueDate);
}
