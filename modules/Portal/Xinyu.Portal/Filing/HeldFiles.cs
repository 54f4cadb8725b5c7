using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Json;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Approval.Materials;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Filing;

/// <summary>
/// 不重复提交: what the signed-in applicant has handed in before, on his own account and in his own name, and an office has checked.
/// The portal knows it from its own files and the events of their cases; the office looks again when the application arrives.
/// </summary>
internal sealed class HeldFiles(XinyuDbContext db, OwnApplications own, CurrentApplicant applicants, GuideShelf shelf, IClock clock)
{
    /// <summary>The newest applications are looked through.</summary>
    private const int MostCases = 100;

    /// <returns>By position of the material in the item's list.</returns>
    public async Task<IReadOnlyDictionary<int, HeldMaterial>> OfAsync(ItemDefinition item, CancellationToken cancellationToken)
    {
        var names = item.Materials.Where(m => !MaterialIssuer.IsItem(m.IssuedBy)).Select(m => m.Name).ToList();
        var files = await FilesAsync(names, cancellationToken);
        var found = new Dictionary<int, HeldMaterial>();
        if (files.Count == 0) return found;
        var today = LegalDay.Of(clock.Now);
        for (var i = 0; i < item.Materials.Count; i++)
        {
            var material = item.Materials[i];
            if (HeldMaterials.For(material.Name, material.Form, material.IssuedBy, today, files) is { } held) found[i] = held;
        }

        return found;
    }

    private async Task<List<HeldFile>> FilesAsync(List<string> names, CancellationToken cancellationToken)
    {
        var before = await
            (from application in own.Query().AsNoTracking()
             join mirror in db.Set<MirroredCase>() on (Guid?)application.Id equals mirror.ApplicationId
             where mirror.State != CaseState.Received && mirror.State != CaseState.AwaitingSupplement && mirror.State != CaseState.Checking && mirror.State != CaseState.NotAccepted
                && db.Set<ApplicationMaterial>().Any(m => m.ApplicationId == application.Id && m.SentAt != null && names.Contains(m.MaterialName))
             orderby application.SubmittedAt descending
             select new Before(application, mirror)).Take(MostCases).ToListAsync(cancellationToken);
        if (before.Count == 0) return [];
        var me = await applicants.GetAsync(cancellationToken);
        before.RemoveAll(b => StoredJson.Read<Applicant>(b.Application.ApplicantJson!) is var named && (named.IdNumber != me.IdNumber || named.Name != me.Name));
        var (ids, mirrors) = (before.ConvertAll(b => b.Application.Id), before.ConvertAll(b => b.Mirror.Id));
        var rows = await db.Set<ApplicationMaterial>().AsNoTracking()
            .Where(m => ids.Contains(m.ApplicationId) && m.SentAt != null && names.Contains(m.MaterialName)).ToListAsync(cancellationToken);
        var events = await db.Set<MirroredEvent>().AsNoTracking()
            .Where(e => mirrors.Contains(e.CaseId) && (e.Kind == CaseEventKind.Accepted || e.Kind == CaseEventKind.MaterialJudged)).OrderBy(e => e.Seq).ToListAsync(cancellationToken);
        var files = new List<HeldFile>();
        foreach (var row in rows)
        {
            var of = before.Find(b => b.Application.Id == row.ApplicationId)!;
            files.Add(await FileAsync(of, row, events.FindAll(e => e.CaseId == of.Mirror.Id), cancellationToken));
        }

        return files;
    }

    private async Task<HeldFile> FileAsync(Before before, ApplicationMaterial row, List<MirroredEvent> events, CancellationToken cancellationToken)
    {
        var filed = (await shelf.DefinitionAsync(before.Application.ItemCode, before.Application.ItemVersion, cancellationToken)).Materials;
        var form = row.Material < filed.Count ? filed[row.Material].Form : "";
        var verdicts = events.FindAll(e => e.Kind == CaseEventKind.MaterialJudged && e.Arguments.GetValueOrDefault("sha256") == row.Sha256)
            .ConvertAll(e => (e.OccurredAt, Verdict: Enum.Parse<MaterialVerdict>(e.Arguments["verdict"])));
        var source = row.Held is null ? MaterialSource.Applicant : MaterialSource.AnotherDepartment;
        var good = verdicts.FindLast(v => v.Verdict != MaterialVerdict.Defective);
        var accepted = events.Find(e => e.Kind == CaseEventKind.Accepted);
        return new(
            before.Application.CaseNumber!, before.Mirror.DepartmentName, row.MaterialName, form, source, row.FileName, row.ContentType, row.Size, row.Sha256,
            row.SentAt!.Value, MaterialStanding.Of(form, source, verdicts.Select(v => v.Verdict)).Status)
        {
            CheckedOn = accepted is not null ? LegalDay.Of(accepted.OccurredAt) : good != default ? LegalDay.Of(good.OccurredAt) : null,
            CaseStands = before.Application.WithdrawalAskedAt is null && before.Mirror.Outcome is CaseOutcome.None or CaseOutcome.Granted,
        };
    }

    private sealed record Before(Application Application, MirroredCase Mirror);
}
