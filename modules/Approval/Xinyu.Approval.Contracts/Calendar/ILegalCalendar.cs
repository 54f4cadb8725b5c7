namespace Xinyu.Approval.Calendar;

/// <summary>The published working-day calendar (国务院办公厅 yearly notices). Versions are kept: a computation records the one it used.</summary>
public interface ILegalCalendar
{
    ValueTask<WorkCalendar> GetAsync(CancellationToken cancellationToken = default);

    Task<IReadOnlyList<CalendarVersionDto>> GetVersionsAsync(CancellationToken cancellationToken = default);

    Task<IReadOnlyList<CalendarDayDto>> GetYearAsync(int year, CancellationToken cancellationToken = default);
}

public sealed record CalendarVersionDto(int Version, DateTime ImportedAt, string? ImportedBy, int FirstYear, int LastYear, string Note);

/// <summary>A day whose status differs from plain Monday-to-Friday. <paramref name="Kind"/>: holiday or workday (调休).</summary>
public sealed record CalendarDayDto(DateOnly Date, string Kind, string Name);
