using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Complaints.Access;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Lists;

/// <summary>What the reader may see: the most urgent first, the ended ones by their end.</summary>
internal sealed class ListComplaints(ComplaintAccess access, ILegalCalendar calendars, IClock clock)
{
    public async Task<PagedResultDto<ComplaintLine>> ExecuteAsync(ComplaintQuery query, PagedResultRequestDto page, CancellationToken cancellationToken)
    {
        var complaints = await ApplyAsync(query);
        var sorted = query.Tab == ComplaintTab.Ended
            ? complaints.OrderByDescending(c => c.ClosedAt).ThenBy(c => c.Id)
            : complaints.OrderByDescending(c => c.IsOpen).ThenBy(c => c.Risk).ThenBy(c => c.Due).ThenBy(c => c.FiledAt).ThenBy(c => c.Id);
        var found = await sorted.ToPagedResultAsync(page, cancellationToken);
        var calendar = await calendars.GetAsync(cancellationToken);
        var today = LegalDay.Of(clock.Now);
        return new(found.TotalCount, [.. found.Items.Select(c => ComplaintLine.Of(c, calendar, today))]);
    }

    public async Task<IReadOnlyDictionary<ComplaintTab, int>> CountAsync(ComplaintQuery query, CancellationToken cancellationToken)
    {
        var counts = await (await ApplyAsync(query with { Tab = ComplaintTab.All })).GroupBy(c => c.State)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return Enum.GetValues<ComplaintTab>().ToDictionary(tab => tab, tab => counts.Where(c => tab.States().Contains(c.Key)).Sum(c => c.Count));
    }

    private async Task<IQueryable<Complaint>> ApplyAsync(ComplaintQuery query)
    {
        var complaints = (await access.VisibleAsync()).AsNoTracking();
        if (query.Tab != ComplaintTab.All)
        {
            var states = query.Tab.States();
            complaints = complaints.Where(c => states.Contains(c.State));
        }
        if (query.Kind is { } kind) complaints = complaints.Where(c => c.Kind == kind);
        if (query.Light is { } light) complaints = complaints.Where(c => c.Light == light);
        if (!string.IsNullOrWhiteSpace(query.Department)) complaints = complaints.Where(c => c.DepartmentCode == query.Department);
        if (!string.IsNullOrWhiteSpace(query.Filter))
        {
            var filter = query.Filter.Trim();
            complaints = complaints.Where(c => c.Number.Contains(filter) || c.CaseNumber!.Contains(filter) || c.Subject.Contains(filter));
        }
        return complaints;
    }
}

internal sealed record ComplaintQuery(
    ComplaintTab Tab = ComplaintTab.All, ComplaintKind? Kind = null, ComplaintLight? Light = null, string? Department = null, string? Filter = null);

/// <param name="DepartmentCode">The department complained about.</param>
/// <param name="AssignedDepartment">Who has it; null for the complaint office.</param>
/// <param name="DaysLeft">Working days to the due day; negative when over; null without one.</param>
internal sealed record ComplaintLine(
    Guid Id, string Number, ComplaintKind Kind, ComplaintOrigin Origin, int? Stars, string Subject, string? CaseNumber, string? DepartmentCode, bool IsNamed,
    ComplaintState State, int Level, ComplaintLight Light, AssignmentMode? Mode, string? AssignedDepartment, DateTime FiledAt, DateTime? ClosedAt,
    ComplaintOutcome? Outcome, DateOnly? Due, int? DaysLeft, int Version)
{
    public static ComplaintLine Of(Complaint c, WorkCalendar calendar, DateOnly today) => new(
        c.Id, c.Number, c.Kind, c.Origin, c.Stars, c.Subject, c.CaseNumber, c.DepartmentCode, c.IsNamed, c.State, c.Level, c.Light, c.Mode, c.AssignedDepartment,
        c.FiledAt, c.ClosedAt, c.Outcome, c.Due, c.Due is { } due ? Left(calendar, today, due) : null, c.EntityVersion);

    private static int? Left(WorkCalendar calendar, DateOnly today, DateOnly due)
    {
        try
        {
            return due >= today ? calendar.WorkingDaysBetween(today, due) : -calendar.WorkingDaysBetween(due, today);
        }
        catch (CalendarYearMissingException)
        {
            return null; // the days of that year are not published: no number is guessed
        }
    }
}
