using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Intake;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Licences;

/// <summary>What the register says to an application that names a licence.</summary>
/// <param name="Licence">The licence, where it can be changed or renewed.</param>
/// <param name="Doubtful">Its number, where the register knows no such licence of the applicant or does not let it be.</param>
internal sealed record LicenceClaim(Licence? Licence, string? Doubtful)
{
    public const string Stage = "Register";

    public ReceivedApplication Applied(ReceivedApplication application) => Licence is not null
        ? application with { LicenceExpiry = Licence.ValidTo }
        : application with { Licence = null };

    public void Tell(XinyuDbContext db, CaseScene scene)
    {
        if (Doubtful is null) return;
        db.Set<CaseFinding>().Add(new CaseFinding(
            scene.Moment.NewId(), scene.Case.Id, Stage, "Register:LicenceDoubtful", FindingSeverity.NeedsPerson.ToString(),
            $"申请变更或延续的证照 {Doubtful} 在证照库中不是申请人现在有效的证照，请核对",
            $"The register does not hold {Doubtful} as a licence of the applicant that can be changed or renewed now; look at it", null, [], scene.Moment.Now));
        scene.Case.RecordFindings(scene.Moment, Stage, 1, 1);
    }
}
