using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Intake;

/// <summary>What the record of earlier cases says to the files that an application takes over from them.</summary>
/// <param name="Materials">All that was supplied, each with the source that holds.</param>
/// <param name="Doubtful">Those that no earlier case of the applicant holds any more.</param>
internal sealed record HeldClaims(IReadOnlyList<SuppliedMaterial> Materials, IReadOnlyList<SuppliedMaterial> Doubtful)
{
    public const string Stage = "Register";

    public void Tell(XinyuDbContext db, CaseScene scene)
    {
        foreach (var material in Doubtful)
        {
            db.Set<CaseFinding>().Add(new CaseFinding(
                scene.Moment.NewId(), scene.Case.Id, Stage, "Held:Doubtful", FindingSeverity.NeedsPerson.ToString(),
                $"{material.MaterialName}：申报时沿用的文件现在不能沿用了（原办件撤回、材料已更换或过了期限），按申请人新交的材料核对",
                $"{material.MaterialName}: taken over from an earlier case that does not hold it any more (withdrawn, replaced or too old); check it as newly handed in",
                null, [], scene.Moment.Now));
        }

        if (Doubtful.Count > 0) scene.Case.RecordFindings(scene.Moment, Stage, Doubtful.Count, Doubtful.Count);
    }
}
