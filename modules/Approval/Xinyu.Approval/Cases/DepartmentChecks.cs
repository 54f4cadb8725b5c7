using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Cases;

/// <summary>Shows a case to the department's plug-in and keeps what it finds. The plug-in never sees an entity.</summary>
internal sealed class DepartmentChecks(XinyuDbContext db, IDepartmentLogic logic)
{
    public async Task<CaseSnapshot> SnapshotAsync(Case subject, ItemDefinition item, CancellationToken cancellationToken)
    {
        var received = await db.Set<CaseMaterial>().AsNoTracking().Where(m => m.CaseId == subject.Id)
            .Select(m => new ReceivedMaterial(m.Material, m.MaterialName, m.Source, m.Sha256)).ToListAsync(cancellationToken);
        // after a migration the files still count by the version they were filed under: the name finds their place in the new one
        if (subject.FiledVersion != subject.ItemVersion)
            received = [.. received.Select(m => m with { Material = IndexOf(item, m.MaterialName) })];
        var supplied = received.GroupBy(m => m.Material).ToDictionary(g => g.Key, g => g.Count());
        var applicant = subject.Applicant();
        var snapshot = Snapshot(item, subject.ItemVersion, applicant.Kind, applicant.Name, applicant.IdNumber, subject.FormJson, supplied);
        var fetched = received.Where(m => m.Source == PredecessorResults.Source).GroupBy(m => m.Material).ToDictionary(g => g.Key, g => g.Last().Sha256);
        return snapshot with
        {
            Materials = await NumberedAsync(snapshot.Materials, fetched, cancellationToken),
            Documents = await db.Set<CaseDocument>().AsNoTracking().Where(d => d.CaseId == subject.Id).OrderBy(d => d.IssuedAt).Select(d => d.Title).ToListAsync(cancellationToken),
            CaseNumber = subject.CaseNumber,
            ReceivedOn = LegalDay.Of(subject.ReceivedAt),
            AcceptedOn = subject.AcceptedAt is { } accepted ? LegalDay.Of(accepted) : null,
            DecidedOn = subject.DecidedAt is { } decided ? LegalDay.Of(decided) : null,
            TimeTier = subject.Tier,
            Predecessors = await PredecessorsAsync(item, applicant.IdNumber, cancellationToken),
        };
    }

    public static CaseSnapshot Snapshot(
        ItemDefinition item, int version, string applicantKind, string applicantName, string applicantId, string formJson,
        IReadOnlyDictionary<int, int> supplied) => new()
    {
        ItemCode = item.Code,
        ItemVersion = version,
        Applicant = new ApplicantSnapshot(KindOf(applicantKind), applicantName, applicantId),
        Form = FormValues.FromJson(formJson),
        Materials = [.. item.Materials.Select((m, index) => new MaterialSnapshot(m.Name, m.Required, m.IssuedBy, supplied.GetValueOrDefault(index)))],
    };

    public Task<DepartmentAnswer<CheckOutcome>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) =>
        logic.CheckAsync(stage, snapshot, pin, cancellationToken);

    /// <summary>What was found at any stage, of the department's checks alone.</summary>
    public Task<List<CaseFinding>> FoundAsync(Guid caseId, CancellationToken cancellationToken)
    {
        string[] stages = [CheckStage.Accept.ToString(), CheckStage.Decide.ToString()];
        return db.Set<CaseFinding>().Where(f => f.CaseId == caseId && stages.Contains(f.Stage)).ToListAsync(cancellationToken);
    }

    /// <summary>At the decision only what the window has not been told already: what changed since, such as a quota used up.</summary>
    public static DepartmentAnswer<CheckOutcome> New(DepartmentAnswer<CheckOutcome> answer, List<CaseFinding> before, CheckStage stage) =>
        stage != CheckStage.Decide ? answer : answer with
        {
            Value = answer.Value with
            {
                Findings = [.. answer.Value.Findings.Where(f => !before.Exists(b => b.Code == f.Code && b.Severity == f.Severity.ToString() && b.TextZh == f.TextZh))],
            },
        };

    /// <summary>A later check of the same stage supersedes the earlier one; that there was one stays in the case's events and the audit.</summary>
    public void Keep(CaseScene scene, CheckStage stage, DepartmentAnswer<CheckOutcome> answer, List<CaseFinding> before)
    {
        db.RemoveRange(before.Where(f => f.Stage == stage.ToString()));
        var findings = answer.Value.Findings;
        foreach (var finding in findings)
            db.Set<CaseFinding>().Add(new CaseFinding(
                scene.Moment.NewId(), scene.Case.Id, stage.ToString(), finding.Code, finding.Severity.ToString(), finding.TextZh, finding.TextEn,
                finding.PlugIn, finding.EvidenceFields, scene.Moment.Now));
        scene.Case.RecordFindings(scene.Moment, stage.ToString(), findings.Count(f => f.Severity != FindingSeverity.Pass), findings.Count);
    }

    /// <summary>A material fetched from the register carries the number of that result, by the document's content.</summary>
    private async Task<IReadOnlyList<MaterialSnapshot>> NumberedAsync(
        IReadOnlyList<MaterialSnapshot> materials, Dictionary<int, string> fetched, CancellationToken cancellationToken)
    {
        if (fetched.Count == 0) return materials;
        var hashes = fetched.Values.ToList();
        var numbers = await db.Set<CaseDocument>().AsNoTracking().Where(d => hashes.Contains(d.Sha256)).Select(d => new { d.Sha256, d.Number })
            .ToDictionaryAsync(d => d.Sha256, d => d.Number, cancellationToken);
        return [.. materials.Select((m, index) => fetched.TryGetValue(index, out var hash) ? m with { ResultNumber = numbers.GetValueOrDefault(hash) } : m)];
    }

    /// <summary>
    /// The applicant's own results of the items that this one names as its predecessors, with the form each was granted on. Those are
    /// other departments' cases: the checks, which are jobs, see them; within an official's request the form stays empty.
    /// </summary>
    private async Task<IReadOnlyList<PredecessorSnapshot>> PredecessorsAsync(ItemDefinition item, string idNumber, CancellationToken cancellationToken)
    {
        if (item.Predecessors.Count == 0) return [];
        var hash = LicenceRegister.HolderHash(idNumber);
        var results = await db.Set<Licence>().AsNoTracking()
            .Where(l => l.HolderIdHash == hash && item.Predecessors.Contains(l.ItemCode) && l.Status == LicenceStatus.Valid)
            .LeftJoin(db.Set<Case>(), l => l.CaseId, c => c.Id, (l, c) => new { Licence = l, FormJson = c == null ? null : c.FormJson }).ToListAsync(cancellationToken);
        return [.. results.Select(r => new PredecessorSnapshot(r.Licence.ItemCode, r.Licence.Number, r.Licence.ValidFrom, r.Licence.ValidTo, r.FormJson is null ? FormValues.Empty : FormValues.FromJson(r.FormJson)))];
    }

    private static int IndexOf(ItemDefinition item, string name)
    {
        for (var i = 0; i < item.Materials.Count; i++)
            if (item.Materials[i].Name == name) return i;
        return -1;
    }

    private static ApplicantKind KindOf(string kind) => Enum.TryParse<ApplicantKind>(kind, ignoreCase: true, out var known) ? known : ApplicantKind.Individual;

    private sealed record ReceivedMaterial(int Material, string MaterialName, string Source, string Sha256);
}
