using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Materials;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Licences;

/// <summary>
/// Materials that are another department's result are fetched from the licence register and not asked again. What the register
/// does not hold (it began in 2007) never blocks: the window looks at the copy, or asks the department that issued it.
/// </summary>
internal sealed class PredecessorResults(XinyuDbContext db, IBlobContainer<DocumentBlobs> documents)
{
    public const string Source = "licence-register";
    public const string Stage = "Register";

    /// <param name="supplied">Positions of the materials that the applicant uploaded himself.</param>
    public async Task FetchAsync(CaseScene scene, IReadOnlySet<int> supplied, CancellationToken cancellationToken)
    {
        var wanted = scene.Item.Materials.Select((m, i) => (Material: m, Index: i)).Where(m => MaterialIssuer.IsItem(m.Material.IssuedBy)).ToList();
        if (wanted.Count == 0) return;
        var held = await HeldAsync(scene, [.. wanted.Select(w => w.Material.IssuedBy)], cancellationToken);
        var toCheck = 0;
        var found = 0;
        foreach (var (material, index) in wanted)
        {
            if (held.TryGetValue(material.IssuedBy, out var document))
            {
                await using var content = await documents.GetOrNullAsync(document.Sha256, cancellationToken);
                db.Set<CaseMaterial>().Add(new CaseMaterial(
                    scene.Moment.NewId(), scene.Case.Id,
                    new(index, material.Name, $"{document.Title} {document.Number}.html", "text/html", content?.Length ?? 0, document.Sha256, Source), scene.Moment.Now));
                Keep(scene, "Register:Found", FindingSeverity.Pass, $"{material.Name}：已从证照库调取 {document.Number}", $"{material.Name}: {document.Number} fetched from the licence register");
                found++;
            }
            else if (material.Required)
            {
                Keep(
                    scene, "Register:NotFound", FindingSeverity.NeedsPerson,
                    supplied.Contains(index) ? $"{material.Name}：证照库中没有，请核对申请人交的复印件" : $"{material.Name}：证照库中没有，请向发证部门核实，不得因此不受理",
                    supplied.Contains(index)
                        ? $"{material.Name}: not in the licence register; look at the applicant's copy"
                        : $"{material.Name}: not in the licence register; ask the department that issued it. No ground to refuse acceptance");
                toCheck++;
            }
        }

        if (found + toCheck > 0) scene.Case.RecordFindings(scene.Moment, Stage, toCheck, found + toCheck);
    }

    private async Task<Dictionary<string, CaseDocument>> HeldAsync(CaseScene scene, List<string> items, CancellationToken cancellationToken)
    {
        var holder = LicenceRegister.HolderHash(scene.Case.Applicant().IdNumber);
        var today = scene.Today;
        var rows = await db.Set<Licence>().AsNoTracking()
            .Where(l => l.HolderIdHash == holder && items.Contains(l.ItemCode) && l.Status == LicenceStatus.Valid && (l.ValidTo == null || l.ValidTo >= today))
            .Join(db.Set<CaseDocument>(), l => l.DocumentId, d => d.Id, (l, d) => new { l.ItemCode, l.ValidFrom, Document = d })
            .OrderBy(r => r.ValidFrom).ToListAsync(cancellationToken);
        return rows.GroupBy(r => r.ItemCode).ToDictionary(g => g.Key, g => g.Last().Document);
    }

    private void Keep(CaseScene scene, string code, FindingSeverity severity, string chinese, string english) =>
        db.Set<CaseFinding>().Add(new CaseFinding(scene.Moment.NewId(), scene.Case.Id, Stage, code, severity.ToString(), chinese, english, null, [], scene.Moment.Now));
}
