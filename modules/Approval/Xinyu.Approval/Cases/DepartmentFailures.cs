using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.PlugIns;

namespace Xinyu.Approval.Cases;

/// <summary>Puts on the case that its plug-in gave no answer, so that whoever acts knows what is missing.</summary>
internal sealed class DepartmentFailures(XinyuDbContext db)
{
    public void Keep(CaseScene scene, string stage, IReadOnlyList<DepartmentFinding> failures)
    {
        foreach (var failure in failures)
            db.Set<CaseFinding>().Add(new CaseFinding(
                scene.Moment.NewId(), scene.Case.Id, stage, failure.Code, failure.Severity.ToString(), failure.TextZh, failure.TextEn, failure.PlugIn, [],
                scene.Moment.Now));
        if (failures.Count > 0) scene.Case.RecordFindings(scene.Moment, stage, failures.Count, failures.Count);
    }
}
