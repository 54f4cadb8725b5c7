using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Approval.PlugIns;

namespace Xinyu.Approval.Cases;

/// <summary>Puts on the case that its plug-in gave no answer, so that whoever acts knows what is missing.</summary>
internal sealed class DepartmentFailures(XinyuDbContext db, IGuidGenerator guids)
{
    public void Keep(CaseScene scene, string stage, IReadOnlyList<DepartmentFinding> failures)
    {
        Note(scene.Case.Id, stage, failures, scene.Moment.Now);
        if (failures.Count > 0) scene.Case.RecordFindings(scene.Moment, stage, failures.Count, failures.Count);
    }

    /// <summary>What fails after the case is closed stands beside its record, which takes no more events.</summary>
    public void Note(Guid caseId, string stage, IReadOnlyList<DepartmentFinding> failures, DateTime now)
    {
        foreach (var failure in failures)
            db.Set<CaseFinding>().Add(new CaseFinding(
                guids.Create(), caseId, stage, failure.Code, failure.Severity.ToString(), failure.TextZh, failure.TextEn, failure.PlugIn, [], now));
    }
}
