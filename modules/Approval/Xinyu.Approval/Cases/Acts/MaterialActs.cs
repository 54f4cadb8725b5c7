using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Items;
using Xinyu.Approval.Materials;

namespace Xinyu.Approval.Cases.Acts;

/// <summary>材料: what an official says of each, and that nobody is asked for what the authorities hold.</summary>
internal sealed class MaterialActs(XinyuDbContext db, PinnedItems items)
{
    public async Task JudgeAsync(CaseScene scene, JudgeMaterial input, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.MaterialJudged);
        if (!Enum.IsDefined(input.Verdict)) throw new BusinessException("Approval:VerdictUnknown");
        var material = await db.Set<CaseMaterial>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == input.MaterialId && m.CaseId == scene.Case.Id, cancellationToken)
            ?? throw new BusinessException("Approval:MaterialUnknown");
        var note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim();
        if (input.Verdict == MaterialVerdict.Defective && note is null) throw new BusinessException("Approval:ReasonRequired");
        var (filed, _) = await items.GetAsync(scene.Case.ItemCode, scene.Case.FiledVersion, cancellationToken);
        if (input.Verdict == MaterialVerdict.OriginalSeen && !scene.Case.Standing(material, FormOf(filed, material.Material)).OriginalDue)
            throw new BusinessException("Approval:NoOriginalDue").WithData("Material", material.MaterialName);
        scene.Case.JudgeMaterial(scene.Moment, scene.Actor, material, input.Verdict, note);
    }

    /// <summary>不重复提交: a document that was fetched for the case is not asked of the applicant, whichever department issued it.</summary>
    public async Task EnsureNotHeldAsync(CaseScene scene, IEnumerable<Defect> defects, CancellationToken cancellationToken)
    {
        var asked = defects.Select(d => d.Material).OfType<int>().ToHashSet();
        if (asked.Count == 0) return;
        var given = await db.Set<CaseMaterial>().AsNoTracking().Where(m => m.CaseId == scene.Case.Id && asked.Contains(m.Material)).ToListAsync(cancellationToken);
        var held = given.Find(m => !MaterialStanding.MayAsk(m.Source, scene.Case.Standing(m, scene.Item.Materials[m.Material].Form).Status));
        if (held is null) return;
        var code = scene.Item.Materials[held.Material].IssuedBy.Split('-')[0];
        var department = held.HeldDepartment ?? await db.Set<Department>().Where(d => d.Code == code).Select(d => d.Name).SingleOrDefaultAsync(cancellationToken);
        throw new BusinessException("Approval:AlreadyHeld")
            .WithData("Material", held.MaterialName).WithData("Document", Path.GetFileNameWithoutExtension(held.FileName)).WithData("Department", department ?? code);
    }

    /// <summary>The materials whose originals the applicant brings to the counter, each once.</summary>
    public static List<string> ToBring(ItemDefinition item, IEnumerable<SuppliedMaterial> supplied) =>
        [.. supplied.Where(m => MaterialStanding.ToShow(FormOf(item, m.Material), m.Source, m.Held?.OriginalSeen == true)).Select(m => m.MaterialName).Distinct()];

    public static string FormOf(ItemDefinition item, int material) =>
        material >= 0 && material < item.Materials.Count ? item.Materials[material].Form : "";
}
