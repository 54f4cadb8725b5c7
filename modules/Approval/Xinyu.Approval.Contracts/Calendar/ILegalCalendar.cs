namespace Xinyu.Approval.Calendar;

/// <summary>The published working-day calendar (国务院办公厅 yearly notices). Versions are kept: a computation records the one it used.</summary>
public interface ILegalCalendar
{
    /// <summary>The newest one, as far as this host has heard: another host's publication is noticed within a minute.</summary>
    ValueTask<WorkCalendar> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// The newest one, not older than <paramref name="version"/>: what was already computed with a version is never computed
    /// again with an older one that this host happens to remember.
    /// </summary>
    ValueTask<WorkCalendar> GetAtLeastAsync(int version, CancellationToken cancellationToken = default);

    /// <summary>That very version, for comparing.</summary>
    ValueTask<WorkCalendar> GetVersionAsync(int version, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<CalendarVersionDto>> GetVersionsAsync(CancellationToken cancellationToken = default);

    Task<IReadOnlyList<CalendarDayDto>> GetYearAsync(int year, CancellationToken cancellationToken = default);
}

/// <param name="Moved">How many running cases' dates this version has moved so far.</param>
public sealed record CalendarVersionDto(
    int Version, DateTime ImportedAt, string? ImportedBy, int FirstYear, int LastYear, string Note, int Moved = 0);

/// <summary>A day whose status differs from plain Monday-to-Friday. <paramref name="Kind"/>: holiday or workday (调休).</summary>
public sealed record CalendarDayDto(DateOnly Date, string Kind, string Name);
