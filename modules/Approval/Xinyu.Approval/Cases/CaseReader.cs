using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Cases.Migration;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Cases;

/// <summary>Opens one visible case with all that an official needs to act on it.</summary>
internal sealed class CaseReader(
    XinyuDbContext db, IClock clock, IGuidGenerator guids, ILegalCalendar calendars, PinnedItems items, PostGuard guard, FlowPictures pictures,
    MigrationTargets targets, BundleOrder bundles, IBlobContainer<MaterialBlobs> materials, IBlobContainer<DocumentBlobs> documents)
{
    public static readonly Expression<Func<Case, CaseRow>> Row = c => new CaseRow(
        c.Id, c.CaseNumber, c.ItemCode, c.ItemName, c.Title, c.DepartmentCode, c.ApplicantName, c.State, c.TaskName, c.TaskPost, c.ReceivedAt, c.PromisedDue,
        c.StatutoryDue, c.CompletenessDue, c.WarnOn, c.StoppedSince, c.FindingsToCheck, c.EntityVersion, c.Channel);

    public async Task<CaseDetail> ReadAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var subject = await db.Set<Case>().AsNoTracking().Include(c => c.Events).SingleOrDefaultAsync(c => c.Id == caseId, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Case), caseId);
        return await ReadAsync(subject, cancellationToken);
    }

    /// <param name="subject">With its events. Whether the reader may see it, the caller knows.</param>
    public async Task<CaseDetail> ReadAsync(Case subject, CancellationToken cancellationToken)
    {
        var caseId = subject.Id;
        var (item, department) = await items.GetAsync(subject.ItemCode, subject.ItemVersion, cancellationToken);
        var calendar = await calendars.GetAsync(cancellationToken);
        var today = LegalDay.Of(clock.Now);
        var barred = guard.IsRecused(subject) || guard.IsFiler(subject);
        var held = barred ? [] : await guard.HeldAsync(department.Code, today, cancellationToken);
        var tasks = await db.Set<CaseTask>().AsNoTracking().Where(t => t.CaseId == caseId).OrderBy(t => t.OpenedAt).ToListAsync(cancellationToken);
        var procedures = await db.Set<CaseProcedure>().AsNoTracking().Where(p => p.CaseId == caseId).OrderBy(p => p.StartedOn).ToListAsync(cancellationToken);
        var scene = new CaseScene(subject, item, department, calendar, new CaseMoment(clock.Now, today, guids.Create), CaseActor.System)
        {
            Tasks = tasks,
            Procedures = procedures,
            Countersigners = await CaseActing.CountersignersAsync(db, caseId, cancellationToken),
        };
        var elsewhere = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var other in scene.Countersigners)
            elsewhere[other.Code] = barred ? [] : await guard.HeldAsync(other.Code, today, cancellationToken);
        return new CaseDetail(
            Summary(RowOf(subject), department.Name, calendar, today), item, subject.ItemVersion, subject.FlowKey, subject.FlowVersion,
            subject.PlugInVersion, subject.Applicant(), subject.FormJson,
            await MaterialsAsync(subject, item, cancellationToken), await FindingsAsync(caseId, cancellationToken), await FeesAsync(caseId, cancellationToken),
            [.. tasks.Select(t => TaskOf(scene, t, t.DepartmentCode == department.Code ? held : elsewhere.GetValueOrDefault(t.DepartmentCode, [])))],
            await pictures.DrawAsync(scene, cancellationToken),
            [.. procedures.Select(p => new ProcedureDto(p.Id, p.Name, p.Ground, p.StopsClock, p.StartedOn, p.StatedUntil, p.EndedOn, p.Result))],
            subject.Defects(),
            [.. subject.Events.OrderByDescending(e => e.Seq).Select(e => EventOf(scene, e))],
            await DocumentsAsync(caseId, cancellationToken),
            subject.Clock(), AllowedActs.For(scene, held), subject.Tier, subject.Rating)
        {
            Bundle = await bundles.OfAsync(subject, cancellationToken),
            Licence = await LicenceAsync(subject, calendar, cancellationToken),
            FiledItem = subject.FiledVersion == subject.ItemVersion ? null : (await items.GetAsync(subject.ItemCode, subject.FiledVersion, cancellationToken)).Item,
            Newer = await targets.NewerAsync(subject, cancellationToken),
        };
    }

    public static CaseSummary Summary(CaseRow row, string departmentName, WorkCalendar calendar, DateOnly today)
    {
        var isOpen = row.State is not (CaseState.Closed or CaseState.NotAccepted);
        var light = CaseLights.Of(isOpen, row.PromisedDue, row.StatutoryDue, row.CompletenessDue, row.WarnOn, row.StoppedSince, today);
        var next = row.State is CaseState.Received or CaseState.Checking ? row.CompletenessDue : row.PromisedDue;
        int? left = isOpen && next is { } due ? WorkingDaysBetween(calendar, today, due) : null;
        return new(
            row.Id, row.CaseNumber, row.ItemCode, row.ItemName, row.Title, row.DepartmentCode, departmentName, row.ApplicantName, row.State, row.TaskName,
            row.TaskPost, row.ReceivedAt, row.PromisedDue, row.StatutoryDue, row.CompletenessDue, light, left, row.FindingsToCheck, row.Version, row.Channel);
    }

    public async Task<Dictionary<string, string>> DepartmentNamesAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken) =>
        codes.Count == 0 ? [] : await db.Set<Department>().Where(d => codes.Contains(d.Code)).Select(d => new { d.Code, d.Name }).ToDictionaryAsync(d => d.Code, d => d.Name, cancellationToken);

    /// <summary>Only what belongs to a case that the reader may see; the hash alone opens nothing.</summary>
    public async Task<CaseFile?> OpenFileAsync(Guid caseId, string sha256, CancellationToken cancellationToken)
    {
        if (!await db.Set<Case>().AnyAsync(c => c.Id == caseId, cancellationToken)) return null;
        return await ContentAsync(caseId, sha256, cancellationToken);
    }

    /// <summary>The same for a case that the caller has opened by right.</summary>
    public async Task<CaseFile?> ContentAsync(Guid caseId, string sha256, CancellationToken cancellationToken)
    {
        if (await db.Set<CaseMaterial>().AsNoTracking().FirstOrDefaultAsync(m => m.CaseId == caseId && m.Sha256 == sha256, cancellationToken) is { } material
            && await (material.Source == PredecessorResults.Source ? documents.GetOrNullAsync(sha256, cancellationToken) : materials.GetOrNullAsync(sha256, cancellationToken)) is { } content)
            return new(content, material.FileName, material.ContentType);
        if (await db.Set<CaseDocument>().AsNoTracking().FirstOrDefaultAsync(d => d.CaseId == caseId && d.Sha256 == sha256, cancellationToken) is { } document
            && await documents.GetOrNullAsync(sha256, cancellationToken) is { } html)
            return new(html, $"{document.Title} {document.Number}.html", "text/html; charset=utf-8");
        return null;
    }

    /// <summary>Working days from today to the due date; negative when it has passed.</summary>
    private static int? WorkingDaysBetween(WorkCalendar calendar, DateOnly today, DateOnly due)
    {
        try
        {
            return today <= due ? calendar.WorkingDaysBetween(today, due) : -calendar.WorkingDaysBetween(due, today);
        }
        catch (CalendarYearMissingException)
        {
            return null; // today lies in a year without a calendar: its working days are not guessed
        }
    }

    public static CaseRow RowOf(Case c) => new(
        c.Id, c.CaseNumber, c.ItemCode, c.ItemName, c.Title, c.DepartmentCode, c.ApplicantName, c.State, c.TaskName, c.TaskPost, c.ReceivedAt, c.PromisedDue,
        c.StatutoryDue, c.CompletenessDue, c.WarnOn, c.StoppedSince, c.FindingsToCheck, c.EntityVersion, c.Channel);

    private static CaseTaskDto TaskOf(CaseScene scene, CaseTask t, IReadOnlyList<string> held) => new(
        t.Id, t.NodeId, t.Name, t.Post, scene.PostName(t), t.Step, t.OutcomeList(), t.OpenedAt, t.ClosedAt, t.Outcome, t.Opinion, t.ActorName,
        t.IsOpen && held.Contains(t.DepartmentCode == scene.Department.Code ? scene.Standing(t.Post) : t.Post));

    private static CaseEventDto EventOf(CaseScene scene, CaseEvent e) => new(
        e.Seq, e.Kind, e.OccurredAt, e.RecordedAt, e.EffectiveDate, e.ActorName, e.ActorPost is null ? null : scene.PostName(e.ActorPost), e.ReadData().Arguments);

    private async Task<CaseLicence?> LicenceAsync(Case subject, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        if (subject.LicenceId is not { } id) return null;
        var number = await db.Set<Licence>().Where(l => l.Id == id).Select(l => l.Number).SingleAsync(cancellationToken);
        return new(id, number, subject.Purpose, DeemedRenewal.DueAt(subject, calendar) is null ? null : subject.LicenceExpiry);
    }

    private async Task<List<CaseMaterialDto>> MaterialsAsync(Case subject, ItemDefinition item, CancellationToken cancellationToken)
    {
        var (filed, _) = subject.FiledVersion == subject.ItemVersion ? (item, null!) : await items.GetAsync(subject.ItemCode, subject.FiledVersion, cancellationToken);
        var rows = await db.Set<CaseMaterial>().AsNoTracking().Where(m => m.CaseId == subject.Id).OrderBy(m => m.Material).ThenBy(m => m.ReceivedAt).ToListAsync(cancellationToken);
        return [.. rows.Select(m => MaterialOf(subject, m, MaterialActs.FormOf(filed, m.Material)))];
    }

    private static CaseMaterialDto MaterialOf(Case subject, CaseMaterial m, string form)
    {
        var standing = subject.Standing(m, form);
        return new(m.Id, m.Material, m.MaterialName, m.FileName, m.ContentType, m.Size, m.Sha256, m.Source, m.ReceivedAt)
        {
            Status = standing.Status,
            OriginalDue = standing.OriginalDue,
            Held = m.Held(),
            Judgement = subject.Judgements(m.Id) is [.., var last] ? last : null,
        };
    }

    private async Task<List<FindingDto>> FindingsAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var chinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
        var rows = await db.Set<CaseFinding>().AsNoTracking().Where(f => f.CaseId == caseId).OrderBy(f => f.At).ThenBy(f => f.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(f => new FindingDto(
            f.Id, f.Stage, f.Code, f.Severity, chinese ? f.TextZh : f.TextEn, f.Evidence, f.FieldIds.Length == 0 ? [] : f.FieldIds.Split(','), f.At))];
    }

    private async Task<List<FeeLineDto>> FeesAsync(Guid caseId, CancellationToken cancellationToken) =>
        await db.Set<CaseFee>().AsNoTracking().Where(f => f.CaseId == caseId).OrderBy(f => f.Id)
            .Select(f => new FeeLineDto(f.Id, f.Name, f.Amount, f.Basis, f.PaidOn != null ? "paid" : f.NoticeNumber == null ? "proposed" : "due", f.NoticeNumber, f.PaidOn, f.ReceiptNumber)).ToListAsync(cancellationToken);

    private async Task<List<DocumentDto>> DocumentsAsync(Guid caseId, CancellationToken cancellationToken) =>
        await db.Set<CaseDocument>().AsNoTracking().Where(d => d.CaseId == caseId).OrderBy(d => d.IssuedAt).ThenBy(d => d.Id)
            .Select(d => new DocumentDto(d.Id, d.Kind, d.Title, d.Number, d.IssuedAt, d.Sha256, d.CheckCode, d.TemplateVersion)).ToListAsync(cancellationToken);
}
