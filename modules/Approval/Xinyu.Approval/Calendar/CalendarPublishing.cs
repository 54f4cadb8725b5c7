using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Abp.Validation;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Events;
using Xinyu.Approval.Json;

namespace Xinyu.Approval.Calendar;

internal sealed class CalendarPublishing(
    XinyuDbContext db, LegalCalendar calendars, CalendarForecast forecast, IDistributedEventBus events, IBackgroundJobManager jobs, IGuidGenerator guids,
    IClock clock, ICurrentUser user, IStringLocalizer<ApprovalResource> localizer) : ICalendarPublishing
{
    public async Task<CalendarPreview> PreviewAsync(CalendarFileInput file, CancellationToken cancellationToken = default)
    {
        var current = await NewestAsync(cancellationToken);
        var next = Read(file, current);
        var (moved, running) = await forecast.CompareAsync(current, next, cancellationToken);
        return new(current.Version, next.PublishedYears[0], next.PublishedYears[^1], Changes(current, next), moved, running);
    }

    public async Task<CalendarVersionDto> PublishAsync(CalendarPublication publication, CancellationToken cancellationToken = default)
    {
        if (publication.Note?.Trim() is not { Length: > 0 and <= CalendarFileLimits.NoteLength } note)
            throw Refused("note", localizer["Calendar:NoteRequired"]);
        var current = await NewestAsync(cancellationToken);
        if (publication.BasedOn != current.Version) throw Overtaken(current.Version);
        var next = Read(publication.File, current);
        if (Changes(current, next).Count == 0) throw new BusinessException("Approval:CalendarUnchanged").WithData("Version", current.Version);
        using var text = new StringWriter();
        WorkCalendarCsv.Write(text, next);
        var (csv, now) = (text.ToString(), clock.Now);
        var version = new CalendarVersion(guids.Create(), next.Version, csv, ContentText.Sha256(csv), now, user.UserName, note);
        db.Set<CalendarVersion>().Add(version);
        await events.PublishAsync(new CalendarPublishedEto(next.Version, csv, now));
        await jobs.EnqueueAsync(new RecomputeCasesArgs(next.Version));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            calendars.Forget(); // the number is unique: somebody else published in the same moment
            throw Overtaken((await calendars.GetAsync(cancellationToken)).Version);
        }
        calendars.Forget();
        return version.Describe(moved: 0);
    }

    public async Task<PagedResultDto<MovedDeadline>> GetMovesAsync(int version, PagedResultRequestDto page, CancellationToken cancellationToken = default)
    {
        var moves = await db.Set<CalendarMove>().AsNoTracking().Where(m => m.CalendarVersion == version)
            .OrderBy(m => m.DepartmentCode).ThenBy(m => m.CaseNumber).ToPagedResultAsync(page, cancellationToken);
        var names = await db.Set<Department>().AsNoTracking().ToDictionaryAsync(d => d.Code, d => d.Name, cancellationToken);
        return new(moves.TotalCount, [.. moves.Items.Select(m => m.Describe(names.GetValueOrDefault(m.DepartmentCode, m.DepartmentCode)))]);
    }

    public async Task<int> CountWaitingAsync(CancellationToken cancellationToken = default) =>
        await CalendarRecomputation.Behind(db, (await calendars.GetAsync(cancellationToken)).Version).CountAsync(cancellationToken);

    private async Task<WorkCalendar> NewestAsync(CancellationToken cancellationToken)
    {
        calendars.Forget();
        return await calendars.GetAsync(cancellationToken);
    }

    private WorkCalendar Read(CalendarFileInput file, WorkCalendar current)
    {
        if (file.FirstYear is < 2007 or > 2100) throw Refused("firstYear", localizer["Calendar:YearRange"]);
        if (file.LastYear < file.FirstYear || file.LastYear > 2100) throw Refused("lastYear", localizer["Calendar:LastYear"]);
        if (string.IsNullOrWhiteSpace(file.Csv)) throw Refused("csv", localizer["Calendar:FileRequired"]);
        if (file.Csv.Length > CalendarFileLimits.Characters) throw Refused("csv", localizer["Calendar:FileTooLong"]);
        try
        {
            return CalendarFile.Apply(file.Csv, file.FirstYear, file.LastYear, current);
        }
        catch (CalendarFormatException wrong)
        {
            throw new AbpValidationException(
                [.. wrong.Errors.Select(e => new ValidationResult(localizer[$"CalendarLine:{e.Problem}", e.Line, Shown(e.Value)], ["csv"]))]);
        }
    }

    private static List<ChangedDay> Changes(WorkCalendar current, WorkCalendar next) =>
    [
        .. next.DifferencesTo(current).Where(d => next.IsPublished(d.Year))
            .Select(d => new ChangedDay(d, current.IsPublished(d.Year) ? current.IsWorkingDay(d) : null, next.IsWorkingDay(d), next.NameOf(d) ?? current.NameOf(d))),
    ];

    private static string Shown(string value) => value.Length <= 60 ? value : value[..60] + "…";

    private static AbpValidationException Refused(string member, string message) => new([new ValidationResult(message, [member])]);

    private static BusinessException Overtaken(int version) => new BusinessException("Approval:CalendarOvertaken").WithData("Version", version);
}
