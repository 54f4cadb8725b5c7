using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;
using Xinyu.Approval.Materials;

namespace Xinyu.Approval.Intake;

/// <summary>
/// The files of an applicant's earlier cases. They lie in cases of every department, so the department filter is lifted here and
/// nowhere behind it: what comes out is the applicant's own, by number and name.
/// </summary>
internal sealed class ApplicantFiles(XinyuDbContext db, PinnedItems items, IClock clock) : IHeldMaterials
{
    /// <summary>The newest are looked through; who has more open files than that hands in a newer one.</summary>
    private const int MostCases = 100;

    public async Task<IReadOnlyDictionary<int, HeldMaterial>> OfAsync(Applicant applicant, ItemDefinition item, CancellationToken cancellationToken = default)
    {
        var files = await FilesAsync(applicant, item, cancellationToken);
        var (found, today) = (new Dictionary<int, HeldMaterial>(), LegalDay.Of(clock.Now));
        for (var i = 0; i < item.Materials.Count; i++)
            if (For(item.Materials[i], today, files) is { } held) found[i] = held;
        return found;
    }

    /// <summary>
    /// Looks again for what an application says to take over: portal and counter have asked before, but here is the record of it. What
    /// cannot be taken counts as handed in by the applicant, and the window is told.
    /// </summary>
    public async Task<HeldClaims> JudgeAsync(
        Applicant applicant, ItemDefinition item, IReadOnlyList<SuppliedMaterial> supplied, DateOnly day, CancellationToken cancellationToken)
    {
        if (!supplied.Any(Claims)) return new(supplied, []);
        var files = await FilesAsync(applicant, item, cancellationToken);
        var judged = supplied.Select(m => Claims(m) ? Judge(m, item, day, files) : m).ToList();
        return new(judged, [.. judged.Where((m, i) => Claims(supplied[i]) && !Claims(m))]);
    }

    private static bool Claims(SuppliedMaterial material) => material.Held is not null || material.Source == MaterialSource.AnotherDepartment;

    private static SuppliedMaterial Judge(SuppliedMaterial claimed, ItemDefinition item, DateOnly day, List<HeldFile> files) =>
        claimed.Held is { CaseNumber: var number } && claimed.Material >= 0 && claimed.Material < item.Materials.Count
        && For(item.Materials[claimed.Material], day, files, number) is { } held && held.Files.Any(f => f.Sha256 == claimed.Sha256)
            ? claimed with { Source = MaterialSource.AnotherDepartment, Held = new(held.CaseNumber, held.DepartmentName, held.CheckedOn, held.OriginalSeen) }
            : claimed with { Source = MaterialSource.Applicant, Held = null };

    private static HeldMaterial? For(MaterialDefinition material, DateOnly day, List<HeldFile> files, string? caseNumber = null) =>
        HeldMaterials.For(material.Name, material.Form, material.IssuedBy, day, files, caseNumber);

    private async Task<List<HeldFile>> FilesAsync(Applicant applicant, ItemDefinition item, CancellationToken cancellationToken)
    {
        var names = item.Materials.Where(m => !MaterialIssuer.IsItem(m.IssuedBy)).Select(m => m.Name).ToList();
        var hash = LicenceRegister.HolderHash(applicant.IdNumber);
        var cases = await db.Set<Case>().IgnoreQueryFilters([DepartmentScope.FilterName]).AsNoTracking().Include(c => c.Events)
            .Where(c => c.ApplicantIdHash == hash && c.ApplicantName == applicant.Name && c.AcceptedAt != null
                && db.Set<CaseMaterial>().Any(m => m.CaseId == c.Id && names.Contains(m.MaterialName)))
            .OrderByDescending(c => c.ReceivedAt).Take(MostCases).ToListAsync(cancellationToken);
        var ids = cases.ConvertAll(c => c.Id);
        var rows = await db.Set<CaseMaterial>().AsNoTracking().Where(m => ids.Contains(m.CaseId) && names.Contains(m.MaterialName)).ToListAsync(cancellationToken);
        var files = new List<HeldFile>();
        foreach (var row in rows) files.Add(await FileAsync(cases.Find(c => c.Id == row.CaseId)!, row, cancellationToken));
        return files;
    }

    private async Task<HeldFile> FileAsync(Case subject, CaseMaterial row, CancellationToken cancellationToken)
    {
        var (filed, department) = await items.GetAsync(subject.ItemCode, subject.FiledVersion, cancellationToken);
        var form = MaterialActs.FormOf(filed, row.Material);
        var judged = subject.Judgements(row.Id).LastOrDefault(j => j.Verdict != MaterialVerdict.Defective);
        var accepted = subject.Events.FirstOrDefault(e => e.Kind == CaseEventKind.Accepted);
        return new(
            subject.CaseNumber, department.Name, row.MaterialName, form, row.Source, row.FileName, row.ContentType, row.Size, row.Sha256, row.ReceivedAt,
            subject.Standing(row, form).Status)
        {
            CheckedOn = accepted is not null ? LegalDay.Of(accepted.OccurredAt) : judged is not null ? LegalDay.Of(judged.At) : null,
            CaseStands = !subject.Events.Any(e => e.Kind is CaseEventKind.Withdrawn or CaseEventKind.Refused),
        };
    }
}
