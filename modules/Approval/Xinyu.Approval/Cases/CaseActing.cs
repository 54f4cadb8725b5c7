using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.Data;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Json;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Items;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Cases;

/// <summary>
/// The frame of every act: load what is visible, check version and post, open the transaction, let the act happen,
/// settle clock, events and outbox, commit. An act that throws leaves nothing behind.
/// </summary>
internal sealed class CaseActing(
    XinyuDbContext db, IClock clock, IGuidGenerator guids, ILegalCalendar calendars, PinnedItems items, PostGuard guard, DocumentNumbers numbers,
    CaseJournal journal, CalendarCatchUp catchUp)
{
    /// <param name="whose">The department whose post acts, where it is not the owner.</param>
    /// <param name="kinds">The 文书 the act may make: their counters are prepared before the transaction.</param>
    public async Task<CaseActed> ByOfficialAsync(
        CaseAct input, Func<CaseScene, IReadOnlyList<string>> posts, IReadOnlyList<DocumentKind> kinds, Func<CaseScene, Task> act,
        CancellationToken cancellationToken, Func<CaseScene, DepartmentDefinition>? whose = null)
    {
        var subject = await db.Set<Case>().Include(c => c.Events).SingleOrDefaultAsync(c => c.Id == input.CaseId, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Case), input.CaseId);
        if (subject.EntityVersion != input.Version) throw Changed(subject.CaseNumber, subject.Events.MaxBy(e => e.Seq)!);
        if (guard.IsRecused(subject)) throw new BusinessException("Approval:Recused").WithData("CaseNumber", subject.CaseNumber);
        if (guard.IsFiler(subject)) throw new BusinessException("Approval:OwnFiling").WithData("CaseNumber", subject.CaseNumber);
        var scene = await SetAsync(subject, CaseActor.System, null, cancellationToken);
        var department = whose?.Invoke(scene) ?? scene.Department;
        var standing = department.Code == scene.Department.Code ? posts(scene).Select(scene.Standing).Distinct() : posts(scene);
        var actor = await guard.RequireAsync(department, [.. standing], scene.Today, cancellationToken);
        return await PlayAsync(scene.As(actor), kinds, act, cancellationToken);
    }

    /// <summary>An act of the system or of the applicant (by event): no post is needed, the department filter is lifted by the caller.</summary>
    public async Task<CaseActed> BySystemAsync(
        Case subject, DateTime? occurredAt, IReadOnlyList<DocumentKind> kinds, Func<CaseScene, Task> act, CancellationToken cancellationToken) =>
        await PlayAsync(await SetAsync(subject, CaseActor.System, occurredAt, cancellationToken), kinds, act, cancellationToken);

    /// <summary>An act of the head of the government on a bundle, in the record of one of its cases: he holds no post of a department.</summary>
    public async Task<CaseActed> ByGovernmentAsync(
        Case subject, CaseActor head, IReadOnlyList<DocumentKind> kinds, Func<CaseScene, Task> act, CancellationToken cancellationToken) =>
        await PlayAsync((await SetAsync(subject, CaseActor.System, null, cancellationToken)).As(head), kinds, act, cancellationToken);

    /// <summary>A visible case as an act would find it; nothing is done.</summary>
    public async Task<CaseScene> LookAsync(Guid id, CancellationToken cancellationToken) =>
        await SetAsync(await FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Case), id), CaseActor.System, null, cancellationToken);

    /// <summary>Only brings the case to the newest calendar. Where that moves nothing, nobody's open page of the case becomes stale.</summary>
    public async Task CatchUpAsync(Case subject, CancellationToken cancellationToken)
    {
        var scene = await SetAsync(subject, CaseActor.System, null, cancellationToken);
        if (await catchUp.NoteAsync(scene, cancellationToken))
        {
            await journal.SettleAsync(scene, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return;
        }
        var same = StoredJson.Write(CaseClockwork.Snapshot(scene));
        await db.Set<Case>().Where(c => c.Id == subject.Id && c.EntityVersion == subject.EntityVersion).ExecuteUpdateAsync(
            s => s.SetProperty(c => c.CalendarVersion, scene.Calendar.Version).SetProperty(c => c.ClockJson, same), cancellationToken);
    }

    /// <summary>What the act brings about in the record of another case: part of the same transaction, which the act ends.</summary>
    public async Task WithinAsync(Case other, CaseActor actor, Func<CaseScene, Task> act, CancellationToken cancellationToken)
    {
        var scene = (await SetAsync(other, CaseActor.System, null, cancellationToken)).As(actor);
        await act(scene);
        await journal.SettleAsync(scene, cancellationToken);
    }

    /// <summary>The same by an official, who needs one of the posts in that case's department.</summary>
    public async Task WithinByOfficialAsync(Case other, IReadOnlyList<string> posts, Func<CaseScene, Task> act, CancellationToken cancellationToken)
    {
        var scene = await SetAsync(other, CaseActor.System, null, cancellationToken);
        var actor = await guard.RequireAsync(scene.Department, [.. posts.Select(scene.Standing).Distinct()], scene.Today, cancellationToken);
        scene = scene.As(actor);
        await act(scene);
        await journal.SettleAsync(scene, cancellationToken);
    }

    public Task<Case?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<Case>().Include(c => c.Events).SingleOrDefaultAsync(c => c.Id == id, cancellationToken);

    public Task<Case?> FindAsync(string caseNumber, CancellationToken cancellationToken) =>
        db.Set<Case>().Include(c => c.Events).SingleOrDefaultAsync(c => c.CaseNumber == caseNumber, cancellationToken);

    public CaseMoment Moment(WorkCalendar calendar, DateTime? occurredAt = null)
    {
        var now = clock.Now;
        return new(now, LegalDay.Of(occurredAt ?? now), guids.Create, occurredAt, calendar.Closing);
    }

    private async Task<CaseScene> SetAsync(Case subject, CaseActor actor, DateTime? occurredAt, CancellationToken cancellationToken)
    {
        var (item, department) = await items.GetAsync(subject.ItemCode, subject.ItemVersion, cancellationToken);
        var calendar = subject.IsOpen || subject.CalendarVersion == 0
            ? await calendars.GetAtLeastAsync(subject.CalendarVersion, cancellationToken)
            : await calendars.GetVersionAsync(subject.CalendarVersion, cancellationToken);
        return new CaseScene(subject, item, department, calendar, Moment(calendar, occurredAt), actor)
        {
            Tasks = await db.Set<CaseTask>().Where(t => t.CaseId == subject.Id && t.ClosedAt == null).ToListAsync(cancellationToken),
            Procedures = await db.Set<CaseProcedure>().Where(p => p.CaseId == subject.Id).ToListAsync(cancellationToken),
            Countersigners = await CountersignersAsync(db, subject.Id, cancellationToken),
        };
    }

    public static async Task<IReadOnlyList<DepartmentDefinition>> CountersignersAsync(XinyuDbContext db, Guid caseId, CancellationToken cancellationToken)
    {
        var departments = await db.Set<CasePart>().Where(p => p.CaseId == caseId && p.Role == CasePart.Countersign)
            .Join(db.Set<Department>(), p => p.DepartmentCode, d => d.Code, (p, d) => d).AsNoTracking().OrderBy(d => d.Order).ToListAsync(cancellationToken);
        return [.. departments.Select(d => d.Definition())];
    }

    private async Task<CaseActed> PlayAsync(
        CaseScene scene, IReadOnlyList<DocumentKind> kinds, Func<CaseScene, Task> act, CancellationToken cancellationToken)
    {
        await numbers.PrepareAsync(scene.Case.DepartmentCode, kinds, scene.Today.Year, cancellationToken);
        await using var transaction = await db.BeginOwnTransactionAsync(cancellationToken);
        try
        {
            await catchUp.NoteAsync(scene, cancellationToken);
            await act(scene);
        }
        catch (CalendarYearMissingException missing)
        {
            throw new BusinessException(missing.Code).WithData("Year", missing.Year);
        }
        await journal.SettleAsync(scene, cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (Exception faster) when (transaction is not null && IsOvertaken(faster))
        {
            await transaction.RollbackAsync(cancellationToken);
            throw Changed(scene.Case.CaseNumber, await db.Set<CaseEvent>().AsNoTracking().Where(e => e.CaseId == scene.Case.Id)
                .OrderByDescending(e => e.Seq).FirstAsync(cancellationToken));
        }
        if (transaction is not null) await transaction.CommitAsync(cancellationToken);
        return new(scene.Case.Id, scene.Case.CaseNumber, scene.Case.State, scene.Case.EntityVersion);
    }

    /// <summary>Two acted on the case at once: the second finds its version gone, or its place in the events taken.</summary>
    private static bool IsOvertaken(Exception failure) =>
        failure is AbpDbConcurrencyException || (failure is DbUpdateException update && update.Entries.Any(e => e.Entity is CaseEvent));

    private static BusinessException Changed(string caseNumber, CaseEvent last) => new BusinessException("Approval:CaseChanged")
        .WithData("CaseNumber", caseNumber)
        .WithData("Who", last.ActorName ?? last.ActorPost ?? "系统 / system")
        .WithData("When", (last.RecordedAt + LegalDay.ShanghaiOffset).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
