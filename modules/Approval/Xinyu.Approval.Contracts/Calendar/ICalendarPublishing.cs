using Xinyu.Abp.Application.Dtos;

namespace Xinyu.Approval.Calendar;

/// <summary>
/// Publishing a notice of the State Council: what it would move is shown first, then it becomes the next version of the
/// calendar and the running cases are computed again.
/// </summary>
public interface ICalendarPublishing
{
    /// <summary>Reads and checks the file and computes every running case with both calendars. Changes nothing.</summary>
    Task<CalendarPreview> PreviewAsync(CalendarFileInput file, CancellationToken cancellationToken = default);

    /// <summary>Stores the next version. The running cases follow in the background, each in its own transaction.</summary>
    Task<CalendarVersionDto> PublishAsync(CalendarPublication publication, CancellationToken cancellationToken = default);

    /// <summary>The deadlines that this version moved, as recorded when each case was computed again.</summary>
    Task<PagedResultDto<MovedDeadline>> GetMovesAsync(int version, PagedResultRequestDto page, CancellationToken cancellationToken = default);

    /// <summary>Running cases that have not been computed with the newest version yet.</summary>
    Task<int> CountWaitingAsync(CancellationToken cancellationToken = default);
}

/// <param name="Csv">Lines of date,kind,name under that header: the days that differ from plain Monday to Friday.</param>
/// <param name="FirstYear">The file is for whole years, from this one.</param>
/// <param name="LastYear">To this one.</param>
public sealed record CalendarFileInput(string Csv, int FirstYear, int LastYear);

/// <param name="Note">Which notice it is, for whoever asks later why a date moved.</param>
/// <param name="BasedOn">The version the preview compared with: another publication in between refuses this one.</param>
public sealed record CalendarPublication(CalendarFileInput File, string Note, int BasedOn);

/// <param name="BasedOn">The current version, to be named when publishing.</param>
/// <param name="Running">How many running cases were computed.</param>
public sealed record CalendarPreview(
    int BasedOn, int FirstYear, int LastYear, IReadOnlyList<ChangedDay> Days, IReadOnlyList<MovedDeadline> Moved, int Running);

/// <summary>A day that becomes a working day or a day off, or whose year had no calendar before (<paramref name="WasWorking"/> null).</summary>
public sealed record ChangedDay(DateOnly Date, bool? WasWorking, bool IsWorking, string? Name);

public sealed record MovedDeadline(
    Guid CaseId, string CaseNumber, string DepartmentCode, string DepartmentName, string ItemCode, string ItemName, CaseDates Before, CaseDates After);

/// <summary>The dates a running case stands under. Null: the clock does not run, or its date waits for a calendar.</summary>
/// <param name="Completeness">Last day to accept or to tell defects.</param>
/// <param name="Promised">While the clock stands, the date that follows if the stated time holds.</param>
/// <param name="Delivery">After the decision the only one that runs.</param>
public sealed record CaseDates(DateOnly? Completeness, DateOnly? Promised, DateOnly? Statutory, DateOnly? Delivery);
